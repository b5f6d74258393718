import { parentPort, workerData } from "node:worker_threads";
import { openReader } from "#db/reader.ts";
import type { ComputePlaces } from "./compute.ts";
import { runTask, type TaskInput, type TaskName } from "./tasks.ts";

if (!parentPort) throw new Error("worker only");
const port = parentPort;
const { importsFolder, databaseFile } = workerData as ComputePlaces;
const environment = { importsFolder, read: openReader(databaseFile) };

port.on("message", async ({ id, task, input }: { id: number; task: TaskName; input: unknown }) => {
  try {
    // The pair was typed where it was sent (compute.ts).
    const output = await runTask(task, input as TaskInput<typeof task>, environment);
    port.postMessage({ id, ok: true, output });
  } catch (error) {
    port.postMessage({
      id,
      ok: false,
      error: String(error instanceof Error ? error.stack : error),
    });
  }
});
