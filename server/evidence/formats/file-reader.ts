import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FileReason, ReadOutcome } from "#domain/evidence/formats/read-outcome.ts";
import type { FileToRead } from "./read-file.ts";

export type FileReader = {
  /** Reads one file after the other; one that takes too much of anything is a refusal. */
  read(file: FileToRead): Promise<ReadOutcome>;
  stop(): Promise<void>;
};

export const readerLimits = { timeMs: 10_000, heapMb: 512 };

type Reply = { isReady: true } | { outcome: ReadOutcome } | { error: string };
type Asked = { file: FileToRead; resolve(outcome: ReadOutcome): void; reject(error: Error): void };

/**
 * A process of its own for files from outside, which may be made to hang a parser or to fill the
 * memory; a thread would not do, for V8 ends the whole process when one large piece no longer fits.
 * It is killed when it has had its time, and the next file gets a new one: nobody else's work is in it.
 */
export function createFileReader(folder: string, limits = readerLimits): FileReader {
  const queue: Asked[] = [];
  let reader: ChildProcess | null = null;
  let isReady = false;
  let now: Asked | null = null;
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    if (now) return;
    now = queue.shift() ?? null;
    if (!now) {
      reader?.unref();
      reader?.channel?.unref();
      return;
    }
    reader ??= start();
    reader.ref();
    reader.channel?.ref();
    if (isReady) begin(now.file);
  }

  /** The time is the file's own: loading the parsers is not counted. */
  function begin(file: FileToRead): void {
    timer = setTimeout(() => kill("took-too-long"), limits.timeMs);
    reader?.send(file);
  }

  function answer(say: (asked: Asked) => void): void {
    clearTimeout(timer);
    const asked = now;
    now = null;
    if (asked) say(asked);
    next();
  }

  function kill(reason: FileReason): void {
    const dying = reader;
    reader = null;
    // The next file waits until the memory of this one is free again.
    void end(dying).finally(() => answer(refuseWith(reason)));
  }

  function start(): ChildProcess {
    // From the project root: a bundler would rewrite import.meta.url.
    const program = join(process.cwd(), "server/evidence/formats/reader-process.ts");
    isReady = false;
    const child = fork(/* turbopackIgnore: true */ program, [folder], {
      execArgv: [`--max-old-space-size=${limits.heapMb}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("message", (reply: Reply) => {
      if (reader !== child) return;
      if ("isReady" in reply) {
        isReady = true;
        if (now) begin(now.file);
      } else if ("outcome" in reply) answer(({ resolve }) => resolve(reply.outcome));
      else answer(({ reject }) => reject(new Error(reply.error)));
    });
    child.once("error", (error) => {
      if (reader !== child) return;
      reader = null;
      answer(({ reject }) => reject(error));
    });
    child.once("exit", (_, signal) => {
      if (reader !== child) return;
      reader = null;
      // what V8 does when the memory is full
      answer(refuseWith(signal === "SIGABRT" ? "too-heavy" : "damaged"));
    });
    return child;
  }

  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        queue.push({ file, resolve, reject });
        next();
      }),
    stop: async () => {
      clearTimeout(timer);
      const dying = reader;
      reader = null;
      for (const asked of [...(now ? [now] : []), ...queue.splice(0)]) {
        asked.reject(new Error("the reader was stopped"));
      }
      now = null;
      await end(dying);
    },
  };
}

function refuseWith(reason: FileReason): (asked: Asked) => void {
  return ({ resolve }) => resolve({ ok: false, reason, where: "" });
}

async function end(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
