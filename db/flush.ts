import { fdatasyncSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createPatience } from "./patience.ts";

/**
 * Waits until all that was committed is on disk. A commit that does not wait leaves its pages in the
 * write-ahead log, and SQLite itself makes sure of those before it moves them on: to have that one file
 * on disk is to have everything.
 * To ask another thread costs more than a disk that is quick, so while it is the wait is here; a slow one
 * is waited for apart from the thread that everybody's work is done on.
 */
export function createFlush(databaseFile: string) {
  const patience = createPatience();
  let log: FileHandle | null = null;
  return {
    flush: async (): Promise<void> => {
      // Writable, or Windows does not flush it. SQLite keeps the same file until it is closed.
      log ??= await open(`${databaseFile}-wal`, "r+");
      const fromMs = performance.now();
      if (!patience.isQuick(fromMs)) return log.datasync();
      try {
        fdatasyncSync(log.fd);
      } finally {
        patience.took(performance.now() - fromMs, fromMs);
      }
    },
    close: async () => log?.close(),
  };
}
