import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { DrawTask } from "../draw-task.ts";

export type Making = {
  /** what the file is called in the folder */
  storedAs: string;
  /** 0-1 */
  onProgress: (part: number) => void;
  signal: AbortSignal;
};
export type MadeBytes =
  | { ok: true; size: number }
  | { ok: false; reason: "too-heavy" | "took-too-long" | "stopped" };

export type FileMaker = { make(task: DrawTask, making: Making): Promise<MadeBytes> };

export const makerLimits = { timeMs: 180_000, heapMb: 1_024 };

export type MakerAsk = { task: DrawTask; storedAs: string };
export type MakerReply = { progress: number } | { size: number } | { error: string };

/**
 * A process of its own for every file: what draws pictures asks for hundreds of megabytes outside of
 * what V8 watches over, and a thread that does not get them takes the whole server along. It can be
 * killed at any moment, and is when nobody wants the file any more.
 */
export function createFileMaker(folder: string, limits = makerLimits): FileMaker {
  return {
    make: (task, { storedAs, onProgress, signal }) =>
      new Promise((resolve, reject) => {
        const child = start(folder, limits.heapMb);
        let why: "took-too-long" | "stopped" | null = null;
        let made: MadeBytes | null = null;
        const kill = (reason: typeof why) => {
          why = reason;
          child.kill("SIGKILL");
        };
        const timer = setTimeout(() => kill("took-too-long"), limits.timeMs);
        const stop = () => kill("stopped");
        signal.addEventListener("abort", stop);
        child.on("message", (reply: MakerReply) => {
          if ("progress" in reply) onProgress(reply.progress);
          else if ("size" in reply) made = { ok: true, size: reply.size };
          else reject(new Error(reply.error));
        });
        child.once("error", reject);
        child.once("exit", () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", stop);
          resolve(made ?? { ok: false, reason: why ?? "too-heavy" });
        });
        if (signal.aborted) stop();
        else child.send({ task, storedAs } satisfies MakerAsk);
      }),
  };
}

function start(folder: string, heapMb: number): ChildProcess {
  // From the project root: a bundler would rewrite import.meta.url.
  const program = join(process.cwd(), "server/exchange/files/maker-process.ts");
  return fork(/* turbopackIgnore: true */ program, [folder], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
