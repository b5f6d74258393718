import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database } from "./client.ts";
import { mapUpdates } from "./schema/map.ts";
import { postgresTransact, type Tx } from "./transact.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations/postgres", import.meta.url));

/** Starting an engine takes seconds, emptying one milliseconds: closed ones are kept for the next test. */
const idle: PGlite[] = [];

/** PostgreSQL in this process, with every migration and no rows. */
export async function createPostgresTestDatabase(): Promise<Database & { file: string }> {
  const engine = idle.pop() ?? (await migrated());
  const db = drizzle(engine);
  let stamps = 0;
  return {
    file: ":memory:",
    // Declared as its SQLite twin, like the schema (db/dialect.ts).
    read: db as unknown as Tx,
    transact: postgresTransact(db),
    appendUpdates: async (tx, rows) => {
      const stored = await tx
        .insert(mapUpdates)
        .values([...rows])
        .returning({ seq: mapUpdates.seq });
      return stored.map(({ seq }) => seq).sort((a, b) => a - b);
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
