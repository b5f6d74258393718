import type { Io } from "./io.ts";
import { polku } from "./polku.ts";

/** `npm run --silent polku -- COMMAND …` */
const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: typedIn(process.env) ?? process.cwd(),
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  },
};

process.exitCode = await polku(process.argv.slice(2), io);

/** npm and scripts/run.mjs both change the folder; each says where it was called. */
function typedIn(env: NodeJS.ProcessEnv): string | undefined {
  return env.npm_lifecycle_event === "polku" ? (env.INIT_CWD ?? env.POLKU_CWD) : env.POLKU_CWD;
}
