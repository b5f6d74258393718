import Sqlite from "better-sqlite3";
import { eq } from "drizzle-orm";
import { instance } from "./schema/workspace.ts";
import type { Tx } from "./transact.ts";

const KEY = "put-back-at";

/** Notes down in a database file that nobody has open that it is put in the place of a newer one. */
export function markPutBack(file: string, at: Date): void {
  const copy = new Sqlite(file, { fileMustExist: true });
  copy
    .prepare(
      `insert into instance (key, value) values (?, ?)
       on conflict (key) do update set value = excluded.value`,
    )
    .run(KEY, at.toISOString());
  copy.close();
}

/** The same in one that is open: of what it held something was given up. */
export async function notePutBack(tx: Tx, at: Date): Promise<void> {
  const value = at.toISOString();
  await tx
    .insert(instance)
    .values({ key: KEY, value })
    .onConflictDoUpdate({ target: instance.key, set: { value } });
}

/** When this database was last put in the place of a newer one; null when it never was. */
export async function putBackAt(read: Tx): Promise<Date | null> {
  const [row] = await read
    .select({ value: instance.value })
    .from(instance)
    .where(eq(instance.key, KEY));
  return row ? new Date(row.value) : null;
}
