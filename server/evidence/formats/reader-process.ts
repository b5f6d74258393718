import { type FileToRead, readAnyFile } from "./read-file.ts";

const [folder] = process.argv.slice(2);
if (!folder || !process.send) throw new Error("started by file-reader.ts only");
const answer = process.send.bind(process);

// A parser may fail once more after its file was answered for: that is nobody else's failure.
process.on("unhandledRejection", () => undefined);
// The server is gone: nobody waits for an answer.
process.on("disconnect", () => process.exit());

process.on("message", async (file: FileToRead) => {
  try {
    answer({ outcome: await readAnyFile(file, folder) });
  } catch (error) {
    answer({ error: String(error instanceof Error ? error.stack : error) });
  }
});

answer({ isReady: true });
