import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/** Its size; null when it was more than anybody may send, and nothing of it stays then. */
export async function storeUpload(
  body: ReadableStream,
  file: string,
  { folder, limit }: { folder: string; limit: number },
): Promise<number | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let size = 0;
  const gauge = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > limit ? new Error("too large") : null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), gauge, createWriteStream(file, { mode: 0o600 }));
    return size;
  } catch (error) {
    await rm(file, { force: true });
    if (size > limit) return null;
    throw error;
  }
}
