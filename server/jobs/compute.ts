import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
// Here before any thread begins: libraries that only threads have loaded go with the first that ends,
// and two threads that load them at once get half of them (sharp's own advice for Linux).
import "sharp";
import { createFileReader, type FileReader } from "../evidence/formats/file-reader.ts";
import { createFileMaker, type FileMaker } from "../exchange/files/file-maker.ts";
import { answeringLimits, workerLimits } from "./limits.ts";
import type { TaskInput, TaskName, TaskOutput } from "./tasks.ts";

/** Heavy work away from the event loop: values in, values out. */
export type Compute = {
  /** how many tasks can run side by side */
  workers: number;
  run<K extends TaskName>(task: K, input: TaskInput<K>): Promise<TaskOutput<K>>;
  /** the same for a person who waits: on a thread of its own, behind no import and no analysis */
  ask<K extends TaskName>(task: K, input: TaskInput<K>): Promise<TaskOutput<K>>;
  /** a file from outside, read in a thread that may be killed */
  readFile: FileReader["read"];
  /** a file of a map, made in a process that may be killed, into `exportsFolder` */
  makeFile: FileMaker["make"];
  importsFolder: string;
  exportsFolder: string;
  stop(): Promise<void>;
};

/** Where uploads lie, and files that were made; the worker only reads the database. */
export type ComputePlaces = { importsFolder: string; exportsFolder: string; databaseFile: string };

export function importsFolder(dataFolder: string): string {
  return join(dataFolder, "imports");
}

export function exportsFolder(dataFolder: string): string {
  return join(dataFolder, "exports");
}

type Reply = { id: number } & ({ ok: true; output: unknown } | { ok: false; error: string });
type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
type Hand = { worker: Worker; waiting: Map<number, Waiting> };

/**
 * Worker threads, one less than there are cores and at least one, each started when a task finds the
 * others busy and again after a crash. A crash fails the tasks that thread had, and whoever asked
 * (the queue) tries again.
 */
export function createCompute(
  places: ComputePlaces,
  workers = Math.max(1, availableParallelism() - 1),
): Compute & { warm(): void } {
  const hands = new Set<Hand>();
  const answering = new Set<Hand>();
  const reader = createFileReader(places.importsFolder);
  let next = 0;

  function start(crew: Set<Hand>): Hand {
    // From the project root: a bundler would rewrite import.meta.url.
    const file = pathToFileURL(join(process.cwd(), "server/jobs/worker.ts"));
    const resourceLimits = crew === answering ? answeringLimits : workerLimits;
    const worker = new Worker(file, { workerData: places, resourceLimits });
    const hand: Hand = { worker, waiting: new Map() };
    crew.add(hand);
    worker.unref();
    worker.on("message", (reply: Reply) => {
      const asked = hand.waiting.get(reply.id);
      hand.waiting.delete(reply.id);
      if (hand.waiting.size === 0) worker.unref();
      if (reply.ok) asked?.resolve(reply.output);
      else asked?.reject(new Error(reply.error));
    });
    worker.on("error", (error) => end(error));
    worker.on("exit", () => end(new Error("the worker ended")));
    function end(error: Error) {
      crew.delete(hand);
      for (const { reject } of hand.waiting.values()) reject(error);
      hand.waiting.clear();
    }
    return hand;
  }

  /** One that is free, else a new one, else the one with the least to do. */
  function pick(): Hand {
    const [least] = [...hands].sort((a, b) => a.waiting.size - b.waiting.size);
    if (!least) return start(hands);
    return least.waiting.size > 0 && hands.size < workers ? start(hands) : least;
  }

  function give(hand: Hand, task: TaskName, input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = next++;
      hand.waiting.set(id, { resolve, reject });
      hand.worker.ref();
      hand.worker.postMessage({ id, task, input });
    });
  }

  return {
    workers,
    run: <K extends TaskName>(task: K, input: TaskInput<K>) =>
      give(pick(), task, input) as Promise<TaskOutput<K>>,
    ask: <K extends TaskName>(task: K, input: TaskInput<K>) => {
      const [hand = start(answering)] = answering;
      return give(hand, task, input) as Promise<TaskOutput<K>>;
    },
    /** Begins the thread of those who wait, which takes longer to begin than to answer. */
    warm: () => {
      if (answering.size === 0) start(answering);
    },
    readFile: reader.read,
    makeFile: createFileMaker(places.exportsFolder).make,
    importsFolder: places.importsFolder,
    exportsFolder: places.exportsFolder,
    stop: async () => {
      await reader.stop();
      await Promise.all([...hands, ...answering].map(({ worker }) => worker.terminate()));
    },
  };
}
