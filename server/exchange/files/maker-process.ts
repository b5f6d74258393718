import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawFile } from "../draw-task.ts";
import type { MakerAsk, MakerReply } from "./file-maker.ts";

const [folder] = process.argv.slice(2);
if (!folder || !process.send) throw new Error("started by file-maker.ts only");
const into = folder;
const send = process.send.bind(process);

// The server is gone: nobody waits for the file.
process.on("disconnect", () => process.exit());

process.once("message", async ({ task, storedAs }: MakerAsk) => {
  try {
    const bytes = await drawFile(task, (progress) => send({ progress } satisfies MakerReply));
    await mkdir(into, { recursive: true, mode: 0o700 });
    const file = join(into, storedAs);
    await writeFile(`${file}.part`, bytes, { mode: 0o600 });
    await rename(`${file}.part`, file);
    end({ size: bytes.length });
  } catch (error) {
    end({ error: String(error instanceof Error ? error.stack : error) });
  }
});

function end(reply: MakerReply): void {
  send(reply, () => process.exit());
}
