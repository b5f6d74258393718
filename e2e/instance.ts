import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

/** A server of its own with an empty data folder, which a test may also kill and start again. */
export class Instance {
  readonly #isDemo: boolean;
  readonly #isBench: boolean;
  readonly #folder = mkdtempSync(join(tmpdir(), "polku-e2e-"));
  #process: ChildProcess | null = null;
  #port = 0;
  #said = "";

  constructor({ isDemo = false, isBench = false } = {}) {
    this.#isDemo = isDemo;
    this.#isBench = isBench;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** What it wrote to the terminal since it was started last. */
  get said(): string {
    return this.#said;
  }

  /** The one-time address the terminal printed. */
  get setUpAddress(): string {
    const found = /\/setup\?token=\S+/.exec(this.#said)?.[0];
    if (!found) throw new Error(`no set-up link was printed:\n${this.#said}`);
    return this.address + found;
  }

  /** Resolves when the server has said that it listens. The port stays the same over restarts. */
  async start(): Promise<void> {
    this.#said = "";
    const child = spawn(process.execPath, ["server.ts", ...(this.#isDemo ? ["--demo"] : [])], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: String(this.#port),
        POLKU_DATA: this.#folder,
        POLKU_LOG: "error",
        ...(this.#isBench ? { POLKU_BENCH: "1" } : {}),
      },
    });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      const listen = (bytes: Buffer) => {
        this.#said += bytes.toString();
        if (this.#said.includes("Ctrl+C")) resolve();
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", (code) => reject(new Error(`server left with ${code}:\n${this.#said}`)));
    });
    this.#port = Number(/:(\d+)/.exec(this.#said)?.[1]);
  }

  /** As if so much time had gone by since all that happened to maps, and since people looked at them. */
  async daysPass(days: number): Promise<void> {
    const database = new Database(join(this.#folder, "polku.db"));
    const ms = days * 24 * 3_600_000;
    database.prepare("update map_visits set seen_at = seen_at - ?").run(ms);
    database.prepare("update map_changes set at = at - ?").run(ms);
    database.close();
  }

  /** Whether nothing is under way or due in a moment, such as what a demo's people mark and decide by themselves. */
  isAtRest(): boolean {
    const database = new Database(join(this.#folder, "polku.db"), { readonly: true });
    const due =
      "select count(*) from jobs where status = 'running' or (status = 'waiting' and run_at < ?)";
    const count = database
      .prepare(due)
      .pluck()
      .get(Date.now() + 5_000);
    database.close();
    return count === 0;
  }

  /** Files of the data folder that hold these words. */
  filesWith(words: string): string[] {
    const entries = readdirSync(this.#folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(words));
  }

  /** As a power cut would: nothing is told, nothing is tidied. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async remove(): Promise<void> {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const left = once(child, "exit");
    child.kill(signal);
    await left;
  }
}
