import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type AppendUpdates, prepareAppend } from "./append-updates.ts";
import { ensureEvidenceChanges } from "./evidence-changes.ts";
import { createFlush } from "./flush.ts";
import { type PutRows, preparePut } from "./put-rows.ts";
import { scrub } from "./scrub.ts";
import { ensureSearch, teachStems } from "./search-index.ts";
import { sqliteTransact, type Transact, type Tx } from "./transact.ts";

/** An open database. `read` sees committed rows only; every write goes through `transact`. */
export type Database = {
  read: Tx;
  transact: Transact;
  appendUpdates: AppendUpdates;
  putRows: PutRows;
  /** Settles once everything that was committed is on disk. */
  flush(): Promise<void>;
  /**
   * Another one whenever anybody, also another program, may have written something else than changes
   * of maps: their log (`appendUpdates`) and what is made anew from it (`isMadeAnew`).
   */
  stamp(): string;
  /**
   * After somebody's words were erased: they leave the search index, a step at a time, and the
   * write-ahead log.
   */
  scrub(): Promise<void>;
  /** A consistent copy of the whole database while it is in use. */
  backup(toFile: string): Promise<void>;
  /** SQLite's own verdict: "ok" or what is broken. */
  check(): string;
  close(): Promise<void>;
};

export class DatabaseTooNew extends Error {}

const ALL_PAGES = 0x7fffffff;
/**
 * 16 MB of log. Moving it on holds everybody up while the disk flushes twice, and hardly longer for four times
 * as much: at a few hundred commits a second that is every third second.
 */
const LOG_PAGES = 4_000;

const migrationsFolder = fileURLToPath(new URL("./migrations/sqlite", import.meta.url));

export type OpenOptions = {
  /** sees the writing connection once it is set up */ onWriter?(writer: Sqlite.Database): void;
};

/**
 * Opens (and makes) the SQLite database in `file`, brings it to this program's schema and checks it.
 * Throws DatabaseTooNew when a newer program has already moved it on.
 */
export function openDatabase(file: string, { onWriter }: OpenOptions = {}): Database {
  const isNew = !existsSync(file);
  const writer = new Sqlite(file);
  writer.pragma("journal_mode = WAL");
  // WAL alone quietly lowers this to NORMAL, which loses acknowledged commits in a power cut.
  writer.pragma("synchronous = FULL");
  // What is deleted or written over is gone from the file at once: copies of somebody's words lie in
  // many rows, and who withdraws takes all of them along, those of long ago too.
  writer.pragma("secure_delete = ON");
  writer.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  writer.pragma("busy_timeout = 5000");
  refuseNewer(writer);
  teachStems(writer);
  if (!isNew) backupBeforeMigrating(writer, file);
  migrateSafely(writer, () => migrate(drizzle(writer), { migrationsFolder }));
  ensureSearch(writer);
  ensureEvidenceChanges(writer);
  // From here on `transact` does the waiting.
  writer.pragma("busy_timeout = 0");
  onWriter?.(writer);

  let lasting = 0;
  const { transact, atOnce } = sqliteTransact(writer, drizzle(writer), () => {
    lasting += 1;
  });
  const { flush, close: closeFlush } = createFlush(file);
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma("busy_timeout = 5000");
  return {
    read: drizzle(reader),
    transact,
    scrub: () => scrub(writer, transact),
    appendUpdates: prepareAppend(writer, atOnce),
    putRows: preparePut(writer),
    flush,
    // SQLite's own number tells of other programs only.
    stamp: () => `${lasting} ${writer.pragma("data_version", { simple: true })}`,
    backup: async (toFile) => {
      // All pages in one step, as of one moment: between steps another process's commit would make
      // SQLite begin anew, and under constant writing the copy would never end.
      await reader.backup(toFile, { progress: () => ALL_PAGES });
    },
    check: () => String(reader.pragma("integrity_check", { simple: true })),
    close: async () => {
      await closeFlush();
      reader.close();
      writer.close();
    },
  };
}

export type Verdict = "ok" | "not-a-database" | "not-ours" | "newer" | "damaged";

/**
 * Judges a database file that nobody has open, and leaves it as one file that needs no
 * write-ahead log beside it. For copies: never call it on the file of a running server.
 */
export function inspectCopy(file: string): Verdict {
  let copy: Sqlite.Database | undefined;
  try {
    copy = new Sqlite(file, { fileMustExist: true });
    copy.pragma("journal_mode = DELETE");
    if (copy.pragma("integrity_check", { simple: true }) !== "ok") return "damaged";
    if (!tableExists(copy, "__drizzle_migrations") || !tableExists(copy, "map_updates")) {
      return "not-ours";
    }
    refuseNewer(copy);
    return "ok";
  } catch (error) {
    if (error instanceof DatabaseTooNew) return "newer";
    return String((error as { code?: unknown }).code).startsWith("SQLITE_CORRUPT")
      ? "damaged"
      : "not-a-database";
  } finally {
    copy?.close();
  }
}

function refuseNewer(writer: Sqlite.Database): void {
  if (!tableExists(writer, "__drizzle_migrations")) return;
  const newest = writer
    .prepare("select max(created_at) as at from __drizzle_migrations")
    .pluck()
    .get();
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  if (Number(newest ?? 0) > known) throw new DatabaseTooNew();
}

function backupBeforeMigrating(writer: Sqlite.Database, file: string): void {
  const known = readMigrationFiles({ migrationsFolder }).length;
  const seen = tableExists(writer, "__drizzle_migrations")
    ? Number(writer.prepare("select count(*) from __drizzle_migrations").pluck().get())
    : 0;
  if (seen < known) {
    const copy = `${file}.before-${known}`;
    if (!existsSync(copy)) writer.prepare("vacuum into ?").run(copy);
  }
}

/**
 * drizzle-kit rebuilds a table by DROP TABLE, and inside a transaction SQLite ignores
 * `foreign_keys = OFF`: with the keys on, cascades would silently delete the children.
 */
export function migrateSafely(writer: Sqlite.Database, migrateAll: () => void): void {
  writer.pragma("foreign_keys = OFF");
  migrateAll();
  const broken = writer.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) {
    throw new Error(`migration left ${broken.length} broken references`);
  }
  writer.pragma("foreign_keys = ON");
}

function tableExists(writer: Sqlite.Database, name: string): boolean {
  return writer.prepare("select 1 from sqlite_master where name = ?").get(name) !== undefined;
}
