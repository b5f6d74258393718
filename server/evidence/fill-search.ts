import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { d } from "#db/dialect.ts";
import { notes } from "#db/schema/evidence.ts";
import { isSearchWhole } from "#db/search.ts";
import { searchState } from "#db/search-index.ts";
import { inSmallWrites } from "../jobs/small-writes.ts";

const pageSize = 200;

/** Adds the notes that were there before the index to it, a few at a time; searching goes on meanwhile. */
export async function fillSearch(db: Database, signal?: AbortSignal): Promise<void> {
  if (d.name === "postgres" || (await isSearchWhole(db.read))) return;
  for (;;) {
    const page = await db.read
      .select({ id: notes.id })
      .from(notes)
      .where(
        and(
          isNull(notes.deletedAt),
          isNull(notes.replacesId),
          sql`not exists (select 1 from search_docs where note_id = ${notes.id})`,
        ),
      )
      .limit(pageSize);
    if (signal?.aborted) return;
    if (page.length === 0) break;
    await inSmallWrites(db, page, async (tx, { id }) => {
      // the trigger takes in what is written, also when it is what stood there
      await tx.update(notes).set({ text: sql`text` }).where(eq(notes.id, id));
    });
  }
  await db.transact(async (tx) => {
    await tx.update(searchState).set({ isWhole: true });
  });
}
