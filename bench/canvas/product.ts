import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../../scripts/build.ts";

const root = join(import.meta.dirname, "..", "..");

/** The production build under POLKU_BENCH=1, on a data folder that is thrown away. */
export async function startProduct() {
  if (!buildIfStale()) throw new Error("the product could not be built");
  const folder = mkdtempSync(join(tmpdir(), "polku-bench-canvas-"));
  const child = spawn(process.execPath, ["server.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      POLKU_DATA: folder,
      POLKU_LOG: "error",
      POLKU_BENCH: "1",
    },
  });
  const address = await addressOf(child);
  return {
    address,
    page: (cards: number) => `${address}/bench?n=${cards}`,
    /** Makes the map before anybody waits for it, and gives the cookie of somebody who may open it. */
    async prepare(cards: number): Promise<string> {
      const entered = await fetch(`${address}/bench/enter?n=${cards}`, { redirect: "manual" });
      const [cookie] = entered.headers.getSetCookie();
      if (!cookie) throw new Error(`no bench at ${address}: ${entered.status}`);
      return cookie.split(";")[0] ?? "";
    },
    async close() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
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
