import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { TaskInput, TaskName, TaskOutput } from "./tasks.ts";

/** Heavy work away from the event loop: values in, values out, one thing at a time. */
export type Compute = {
  run<K extends TaskName>(task: K, input: TaskInput<K>): Promise<TaskOutput<K>>;
  stop(): Promise<void>;
};

/** `importsFolder` is where uploads lie; the worker only reads the database. */
export type ComputePlaces = { importsFolder: string; databaseFile: string };

export function importsFolder(dataFolder: string): string {
  return join(dataFolder, "imports");
}

type Reply = { id: number } & ({ ok: true; output: unknown } | { ok: false; error: string });
type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * A worker thread that is started at the first task and again after a crash; a crash fails the tasks
 * it had, and whoever asked (the queue) tries again.
 */
export function createCompute(places: ComputePlaces): Compute {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let next = 0;

  function start(): Worker {
    // From the project root: a bundler would rewrite import.meta.url.
    const file = pathToFileURL(join(process.cwd(), "server/jobs/worker.ts"));
    const started = new Worker(file, {
      workerData: places,
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    started.unref();
    started.on("message", (reply: Reply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if (reply.ok) asked?.resolve(reply.output);
      else asked?.reject(new Error(reply.error));
    });
    started.on("error", (error) => end(error));
    started.on("exit", () => end(new Error("the worker ended")));
    function end(error: Error) {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    }
    return started;
  }

  return {
    run: (task, input) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = next++;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        worker.ref();
        worker.postMessage({ id, task, input });
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
