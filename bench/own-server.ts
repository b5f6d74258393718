import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../scripts/build.ts";

const root = join(import.meta.dirname, "..");

export type OwnServer = { address: string; databaseFile: string; close(): Promise<void> };

/** The production build on a data folder that is thrown away; `fill` puts into it what it starts with. */
export async function startOwnServer({
  isDemo = false,
  env = {},
  fill,
}: {
  isDemo?: boolean;
  env?: Record<string, string>;
  fill?(folder: string): Promise<void>;
} = {}): Promise<OwnServer> {
  if (!buildIfStale()) throw new Error("the product could not be built");
  const folder = mkdtempSync(join(tmpdir(), "polku-bench-"));
  const start = async () => {
    const child = spawn(process.execPath, ["server.ts", ...(isDemo ? ["--demo"] : [])], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: "0",
        POLKU_DATA: folder,
        POLKU_LOG: "error",
        ...env,
      },
    });
    return { child, address: await addressOf(child) };
  };
  const stop = async (child: ChildProcess) => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  let running = await start();
  if (fill) {
    await stop(running.child);
    await fill(folder);
    running = await start();
  }
  return {
    address: running.address,
    databaseFile: join(folder, "polku.db"),
    async close() {
      await stop(running.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The line that says where it is comes once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}\n${said}`)));
  });
}
