import { existsSync, renameSync, rmSync } from "node:fs";

/** A backup that is checked and on disk, about to take the place of the database. */
export const readyFile = (databaseFile: string) => `${databaseFile}.ready`;

/**
 * Puts what is ready in the place of the database, and what was there aside; gives its name. Killed halfway it
 * leaves a folder without a database, where a server would begin an empty one: the next start goes on from there.
 */
export function putInPlace(databaseFile: string): string | null {
  let n = 1;
  while (existsSync(`${databaseFile}.replaced-${n}`)) n += 1;
  const isThere = existsSync(databaseFile);
  const aside = `${databaseFile}.replaced-${isThere ? n : n - 1}`;
  if (isThere) renameSync(databaseFile, aside);
  // The write-ahead log belongs to the old file: it must not be replayed into the new one.
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(databaseFile + suffix)) renameSync(databaseFile + suffix, aside + suffix);
  }
  renameSync(readyFile(databaseFile), databaseFile);
  return isThere ? aside : null;
}

/** What a restore that was killed had begun is done, or was not begun. */
export function finishRestore(databaseFile: string): void {
  if (existsSync(databaseFile)) rmSync(readyFile(databaseFile), { force: true });
  else if (existsSync(readyFile(databaseFile))) putInPlace(databaseFile);
}
