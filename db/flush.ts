import { type FileHandle, open } from "node:fs/promises";

/**
 * Waits, apart from the thread that everybody's work is done on, until all that was committed is on
 * disk. A commit that does not wait leaves its pages in the write-ahead log, and SQLite itself makes
 * sure of those before it moves them on: to have that one file on disk is to have everything.
 */
export function createFlush(databaseFile: string) {
  let log: FileHandle | null = null;
  return {
    flush: async (): Promise<void> => {
      // Writable, or Windows does not flush it. SQLite keeps the same file until it is closed.
      log ??= await open(`${databaseFile}-wal`, "r+");
      await log.datasync();
    },
    close: async () => log?.close(),
  };
}
