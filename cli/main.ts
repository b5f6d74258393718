import type { Command, Io } from "./io.ts";

/** `npm run --silent polku -- COMMAND …`: each command is one file, loaded only when asked for. */
const commands: Record<string, { load: () => Promise<Command>; line: string }> = {
  analyze: {
    load: async () => (await import("./analyze.ts")).analyze,
    line: "analyze NOTES.jsonl [--map MAP.json] [--text] [--json]   what hurts, without server or database",
  },
};

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.env.POLKU_CWD ?? process.cwd(),
  env: process.env,
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  },
  isTerminal: process.stderr.isTTY === true,
};

const [name = "help", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const lines = Object.values(commands).map(({ line }) => `  polku ${line}`);
  io.err(`Usage:\n${lines.join("\n")}\n`);
  process.exitCode = name === "help" || name === "--help" ? 0 : 2;
} else {
  process.exitCode = await (await command.load())(args, io);
}
