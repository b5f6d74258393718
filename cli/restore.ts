import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { inspectCopy } from "#db/client.ts";
import { markPutBack } from "#db/put-back.ts";
import { prepareDataFolder } from "#server/boot/data-folder.ts";
import { lockDataFolder } from "#server/boot/folder-lock.ts";
import { putInPlace, readyFile } from "#server/boot/put-in-place.ts";
import { parseArguments } from "./arguments.ts";
import { CommandError, type Io } from "./io.ts";
import { environment, userPath } from "./open.ts";

/**
 * `polku restore FILE`: puts a backup in the place of the database. What was there before stays
 * beside it under another name. The server must not be running.
 */
export async function restore(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(args, { json: "flag" }, { words: { from: 1, to: 1 } });
  const file = userPath(io, words[0] ?? "");
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const env = environment(io);
  const { databaseFile } = prepareDataFolder(env.dataFolder);
  const lock = lockDataFolder(env.dataFolder);
  try {
    renameSync(checkedCopy(file, `${databaseFile}.restoring`), readyFile(databaseFile));
    const former = putInPlace(databaseFile);
    io.out(
      options.json
        ? `${JSON.stringify({ database: databaseFile, former })}\n`
        : `Restored ${databaseFile}\n${former ? `The former database is ${former}\n` : ""}`,
    );
    return 0;
  } finally {
    lock.release();
  }
}

const mending = {
  "not-a-database": "is not a database",
  "not-ours": "is a database, but not one of Polku",
  newer: "was made by a newer Polku: install that version first",
  damaged: "is damaged: take another backup",
} as const;

/** Judged in the data folder and on disk before anything there is touched. */
function checkedCopy(file: string, to: string): string {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(to + suffix, { force: true });
  copyFileSync(file, to);
  // A database that was copied by hand may have its newest changes beside it.
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${to}-wal`);
  const verdict = inspectCopy(to);
  if (verdict !== "ok") {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(to + suffix, { force: true });
    throw new CommandError(`${file} ${mending[verdict]}. Nothing was changed.`);
  }
  // Browsers may bring what it lacks, also in the name of who is away.
  markPutBack(to, new Date());
  const handle = openSync(to, "r+");
  fsyncSync(handle);
  closeSync(handle);
  return to;
}
