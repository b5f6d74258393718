import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadOutcome } from "#domain/evidence/formats/read-outcome.ts";
import { createFileReader } from "./file-reader.ts";

export type Content = string | Uint8Array;

/** What somebody asked and somebody answered, line by line. */
export const talk = [
  "Haastattelija: Miten meni?",
  "P07: Odotin tunnin & kyllästyin.",
  "Haastattelija: Miksi?",
  "P07: En tiedä <vieläkään>.",
];

/** A folder for uploads, and a reader of what is put there. */
export function createReading() {
  const folder = mkdtempSync(join(tmpdir(), "polku-formats-"));
  const reader = createFileReader(folder);
  let next = 0;
  return {
    folder,
    reader,
    read(fileName: string, content: Content, by = reader): Promise<ReadOutcome> {
      const storedAs = `upload${next++}`;
      writeFileSync(join(folder, storedAs), content);
      return by.read({ storedAs, fileName, isInArchive: false });
    },
    async close() {
      await reader.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Reading = ReturnType<typeof createReading>;
