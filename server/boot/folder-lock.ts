import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { BootError } from "./boot-failure.ts";

/**
 * One server per data folder: two would each hold their own live documents and undo one another.
 * The lock is the operating system's own lock on a file, which ends with the process however it
 * ends, so that there is no such thing as a stale one. The pid is written beside it for people.
 */
export function lockDataFolder(folder: string): { release(): void } {
  const pidFile = join(folder, "server.pid");
  const lock = new Sqlite(join(folder, "server.lock"));
  try {
    lock.pragma("busy_timeout = 0");
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new BootError({ kind: "folder-in-use", folder, pid: pidIn(pidFile) });
  }
  writeFileSync(pidFile, String(process.pid));
  return { release: () => lock.close() };
}

function pidIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim() || "unknown";
  } catch {
    return "unknown";
  }
}
