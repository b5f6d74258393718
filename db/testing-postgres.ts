import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database } from "./client.ts";
import { postgresTransact, type Tx } from "./transact.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations/postgres", import.meta.url));

let template: Promise<PGlite> | null = null;

/** PostgreSQL in this process, with every migration; a copy of one that was migrated once. */
export async function createPostgresTestDatabase(): Promise<Database & { file: string }> {
  template ??= migrated();
  const engine = (await (await template).clone()) as PGlite;
  const db = drizzle(engine);
  return {
    file: ":memory:",
    // Declared as its SQLite twin, like the schema (db/dialect.ts).
    read: db as unknown as Tx,
    transact: postgresTransact(db),
    backup: () => Promise.reject(new Error("PostgreSQL is backed up by its own tools")),
    check: () => "ok",
    close: () => engine.close(),
  };
}

async function migrated(): Promise<PGlite> {
  const engine = new PGlite();
  await migrate(drizzle(engine), { migrationsFolder });
  return engine;
}
