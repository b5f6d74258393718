import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "./client.ts";
import { putAuthors } from "./put-authors.ts";
import { mapUpdates } from "./schema/map.ts";
import { postgresTransact, type Tx } from "./transact.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations/postgres", import.meta.url));

/** Starting an engine takes seconds, emptying one milliseconds: closed ones are kept for the next test. */
const idle: PGlite[] = [];

/** PostgreSQL in this process, with every migration and no rows. */
export async function createPostgresTestDatabase(): Promise<Database & { file: string }> {
  const engine = idle.pop() ?? (await migrated());
  const db = drizzle(engine);
  const transact = postgresTransact(db);
  let stamps = 0;
  return {
    file: ":memory:",
    // Declared as its SQLite twin, like the schema (db/dialect.ts).
    read: db as unknown as Tx,
    transact,
    appendUpdates: (take) =>
      transact(async (tx) => {
        const rows = [...take()];
        const stored = await tx.insert(mapUpdates).values(rows).returning({ seq: mapUpdates.seq });
        for (const { mapId, authors } of rows) await putAuthors(tx, mapId, authors);
        return stored.map(({ seq }) => seq).sort((a, b) => a - b);
      }),
    putRows: async (tx, table, rows) => {
      for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
        const some = rows.slice(i, i + ROWS_A_STATEMENT);
        const insert = tx.insert(table).values(some);
        const key = keyOf(table);
        await (key ? insert.onConflictDoUpdate({ target: key, set: asGiven(table) }) : insert);
      }
    },
    flush: async () => undefined,
    stamp: () => String(stamps++),
    scrub: async () => undefined,
    backup: () => Promise.reject(new Error("PostgreSQL is backed up by its own tools")),
    check: () => "ok",
    close: async () => {
      await empty(engine);
      idle.push(engine);
    },
  };
}

const ROWS_A_STATEMENT = 500;

/** The columns of a table that is no list: what is put takes the place of what has the same. */
function keyOf(table: SQLiteTable) {
  const [key] = getTableConfig(table as unknown as PgTable).primaryKeys;
  return key?.columns as unknown as SQLiteColumn[] | undefined;
}

function asGiven(table: SQLiteTable): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table));
  return Object.fromEntries(columns.map(([key, { name }]) => [key, sql.raw(`excluded."${name}"`)]));
}

async function migrated(): Promise<PGlite> {
  const engine = new PGlite();
  await migrate(drizzle(engine), { migrationsFolder });
  return engine;
}

async function empty(engine: PGlite): Promise<void> {
  const { rows } = await engine.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  );
  const names = rows.map(({ name }) => name).join(", ");
  await engine.exec(`truncate ${names} restart identity cascade`);
}
