import { parentPort, workerData } from "node:worker_threads";
import { type FileToRead, readAnyFile } from "./read-file.ts";

if (!parentPort) throw new Error("worker only");
const port = parentPort;
const { folder } = workerData as { folder: string };

// A parser may fail once more after its file was answered for: that is nobody else's failure.
process.on("unhandledRejection", () => undefined);

port.postMessage({ isReady: true });

port.on("message", async (file: FileToRead) => {
  try {
    port.postMessage({ outcome: await readAnyFile(file, folder) });
  } catch (error) {
    port.postMessage({ error: String(error instanceof Error ? error.stack : error) });
  }
});
