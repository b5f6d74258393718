import { inArray } from "drizzle-orm";
import type { Author } from "./append-updates.ts";
import { mapAuthors } from "./schema/map.ts";
import { users } from "./schema/workspace.ts";
import type { Tx } from "./transact.ts";

/** Keeps whose these numbers are on a map; who has one already keeps it. */
export async function putAuthors(tx: Tx, mapId: string, authors: readonly Author[]): Promise<void> {
  if (authors.length === 0) return;
  const ids = [...new Set(authors.map(({ personId }) => personId))];
  const known = await tx.select({ id: users.id }).from(users).where(inArray(users.id, ids));
  const here = new Set(known.map(({ id }) => id));
  const rows = authors.filter(({ personId }) => here.has(personId));
  if (rows.length === 0) return;
  await tx
    .insert(mapAuthors)
    .values(rows.map((row) => ({ mapId, ...row })))
    .onConflictDoNothing();
}
