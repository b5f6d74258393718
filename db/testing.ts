import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, type OpenOptions, openDatabase } from "./client.ts";
import { d } from "./dialect.ts";

export type TestDatabase = Database & { file: string };

/** A real database with every migration, of the engine that `POLKU_DIALECT` names; `close` removes it. */
export async function createTestDatabase(options: OpenOptions = {}): Promise<TestDatabase> {
  if (d.name === "postgres") {
    const { createPostgresTestDatabase } = await import("./testing-postgres.ts");
    return createPostgresTestDatabase();
  }
  const folder = mkdtempSync(join(tmpdir(), "polku-test-"));
  const file = join(folder, "polku.db");
  const database = openDatabase(file, options);
  return {
    ...database,
    file,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
