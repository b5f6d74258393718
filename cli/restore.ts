import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { BootError, bootFailureLine } from "#server/boot/boot-failure.ts";
import { prepareDataFolder } from "#server/boot/data-folder.ts";
import { lockDataFolder } from "#server/boot/folder-lock.ts";
import { verdictOn } from "./backup.ts";
import type { Io } from "./io.ts";
import { environment, userPath } from "./open.ts";

/**
 * `polku restore FILE`: puts a backup in the place of the database. What was there before stays
 * beside it under another name. The server must not be running.
 */
export async function restore(args: string[], io: Io): Promise<number> {
  const [source] = args;
  const file = source === undefined ? undefined : userPath(io, source);
  if (file === undefined || !existsSync(file)) {
    io.err(
      file === undefined ? "Say which backup: polku restore FILE\n" : `There is no file ${file}.\n`,
    );
    return 2;
  }
  const verdict = verdictOn(file);
  if (verdict !== "ok") {
    io.err(`${file} cannot be restored (${verdict}). Nothing was changed.\n`);
    return 2;
  }
  try {
    const env = environment(io);
    const { databaseFile } = prepareDataFolder(env.dataFolder);
    const lock = lockDataFolder(env.dataFolder);
    const aside = putAside(databaseFile);
    copyFileSync(file, databaseFile);
    lock.release();
    io.out(`Restored ${databaseFile}\n${aside ? `The former database is ${aside}\n` : ""}`);
    return 0;
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    io.err(`${bootFailureLine(error.failure)}\n`);
    return 1;
  }
}

/** The write-ahead log belongs to the old file: it must not be replayed into the new one. */
function putAside(databaseFile: string): string | null {
  if (!existsSync(databaseFile)) return null;
  let n = 1;
  while (existsSync(`${databaseFile}.replaced-${n}`)) n += 1;
  const aside = `${databaseFile}.replaced-${n}`;
  renameSync(databaseFile, aside);
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(databaseFile + suffix)) renameSync(databaseFile + suffix, aside + suffix);
  }
  rmSync(`${databaseFile}-journal`, { force: true });
  return aside;
}
