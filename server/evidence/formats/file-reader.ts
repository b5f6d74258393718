import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
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
 * A thread of its own for files from outside, which may be made to hang a parser or to fill the
 * memory. It is killed when it has had its time, and the next file gets a new one: nobody else's
 * work is in it.
 */
export function createFileReader(folder: string, limits = readerLimits): FileReader {
  const queue: Asked[] = [];
  let worker: Worker | null = null;
  let isReady = false;
  let now: Asked | null = null;
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    if (now) return;
    now = queue.shift() ?? null;
    if (!now) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    if (isReady) begin(now.file);
  }

  /** The time is the file's own: loading the parsers is not counted. */
  function begin(file: FileToRead): void {
    timer = setTimeout(() => kill("took-too-long"), limits.timeMs);
    worker?.postMessage(file);
  }

  function answer(say: (asked: Asked) => void): void {
    clearTimeout(timer);
    const asked = now;
    now = null;
    if (asked) say(asked);
    next();
  }

  function kill(reason: FileReason): void {
    const dying = worker;
    worker = null;
    // The next file waits until the memory of this one is free again.
    void dying?.terminate().finally(() => answer(refuseWith(reason)));
  }

  function start(): Worker {
    // From the project root: a bundler would rewrite import.meta.url.
    const file = pathToFileURL(join(process.cwd(), "server/evidence/formats/reader-thread.ts"));
    isReady = false;
    const thread = new Worker(file, {
      workerData: { folder },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    });
    thread.on("message", (reply: Reply) => {
      if (worker !== thread) return;
      if ("isReady" in reply) {
        isReady = true;
        if (now) begin(now.file);
      } else if ("outcome" in reply) answer(({ resolve }) => resolve(reply.outcome));
      else answer(({ reject }) => reject(new Error(reply.error)));
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      if (worker !== thread) return;
      worker = null;
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      answer(refuseWith(isFull ? "too-heavy" : "damaged"));
    });
    return thread;
  }

  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        queue.push({ file, resolve, reject });
        next();
      }),
    stop: async () => {
      clearTimeout(timer);
      const dying = worker;
      worker = null;
      for (const asked of [...(now ? [now] : []), ...queue.splice(0)]) {
        asked.reject(new Error("the reader was stopped"));
      }
      now = null;
      await dying?.terminate();
    },
  };
}

function refuseWith(reason: FileReason): (asked: Asked) => void {
  return ({ resolve }) => resolve({ ok: false, reason, where: "" });
}
