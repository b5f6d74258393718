import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import {
  type ArchiveReason,
  archiveLimits,
  judgeArchive,
} from "#domain/evidence/formats/archive.ts";

/** Thrown while an archive is read; says what is wrong and where. */
export class ArchiveProblem extends Error {
  readonly reason: ArchiveReason;
  readonly where: string;
  constructor(reason: ArchiveReason, where: string) {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}

export type Archive = {
  names: string[];
  /** The bytes of one entry, never more than it said and than is allowed. */
  read(name: string): Promise<Buffer>;
  close(): void;
};

/** Opens an archive whose own list is sound; throws an ArchiveProblem where it is not. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openZip(file);
  try {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > archiveLimits.entries) {
      throw new ArchiveProblem("archive-too-many", String(zip.entryCount));
    }
    await asDamage(async () => {
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    });
    const problem = judgeArchive(
      [...entries.values()].map((entry) => ({
        name: entry.fileName,
        compressedBytes: entry.compressedSize,
        bytes: entry.uncompressedSize,
        isEncrypted: entry.isEncrypted(),
        isLink: ((entry.externalFileAttributes >>> 16) & 0o170_000) === 0o120_000,
      })),
    );
    if (problem) throw new ArchiveProblem(problem.reason, problem.where);
    return {
      names: [...entries.keys()],
      read: (name) => {
        const entry = entries.get(name);
        if (!entry) throw new ArchiveProblem("damaged", name);
        return readEntry(zip, entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(file: string): Promise<ZipFile> {
  return asDamage(() =>
    yauzl.openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: false }),
  );
}

/** Its size is what its list says, or the library ends the stream: what lies is never unpacked. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > archiveLimits.entryBytes) {
    throw new ArchiveProblem("archive-bomb", entry.fileName);
  }
  return asDamage(async () => {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > archiveLimits.entryBytes) throw new ArchiveProblem("archive-bomb", entry.fileName);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  }, entry.fileName);
}

async function asDamage<T>(work: () => Promise<T>, where = ""): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ArchiveProblem) throw error;
    const says = error instanceof Error ? error.message : "";
    const isUnsafe = /invalid (?:relative path|characters in fileName)|absolute path/i.test(says);
    throw new ArchiveProblem(isUnsafe ? "archive-unsafe-name" : "damaged", where || lastName(says));
  }
}

/** The library names the entry it stumbled over at the end of what it says. */
function lastName(says: string): string {
  return /(?:path|fileName): (.+)$/.exec(says)?.[1] ?? "";
}
