import { desc, sql } from "drizzle-orm";
import { d } from "./dialect.ts";
import { searchTermsOf } from "./search-index.ts";
import type { Tx } from "./transact.ts";

type Vocabulary = { terms: Set<string>; newest: number };

/** By connection: a worker has one for as long as it lives. */
const known = new WeakMap<Tx, Vocabulary>();

/** More notes than these since the last look, and the words of all are read anew. */
const mostAdded = 300;

/**
 * The words of all notes as the index has them, in memory: asking the index for each of a thousand
 * words that may be meant takes longer than people wait. Words of notes that are gone stay in it, and
 * it is that of all workspaces: whoever is told of a word asks the index first. Numbers are not in it.
 */
export async function vocabularyOf(read: Tx): Promise<ReadonlySet<string>> {
  if (d.name === "postgres") return new Set();
  const newest = await newestIn(read);
  const before = known.get(read);
  if (!before || newest - before.newest > mostAdded) {
    const rows = await read
      .select({ term: sql<string>`term` })
      .from(sql`search_vocabulary`)
      .where(sql`term >= 'a'`);
    const terms = new Set(rows.map(({ term }) => term));
    known.set(read, { terms, newest });
    return terms;
  }
  // The newest of then as well: one that is changed takes the number it had.
  const since = Math.min(before.newest, newest);
  const added = await read
    .select({ title: sql<string>`title`, text: sql<string>`text` })
    .from(sql`search_docs cross join notes`)
    .where(sql`doc >= ${since} and notes.id = note_id`);
  for (const note of added) for (const term of searchTermsOf(note)) before.terms.add(term);
  before.newest = newest;
  return before.terms;
}

async function newestIn(read: Tx): Promise<number> {
  const [row] = await read
    .select({ doc: sql<number>`doc` })
    .from(sql`search_docs`)
    .orderBy(desc(sql`doc`))
    .limit(1);
  return row?.doc ?? 0;
}
