import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "./client.ts";

/** A real database with every migration, in a folder of its own; `close` removes it. */
export async function createTestDatabase(): Promise<Database & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "polku-test-"));
  const file = join(folder, "polku.db");
  const database = openDatabase(file);
  return {
    ...database,
    file,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
