import { type SQL, sql } from "drizzle-orm";
import {
  parseSearch,
  type SearchTerm,
  type SearchWord,
  withoutMarks,
} from "#domain/evidence/search-words.ts";
import { d } from "./dialect.ts";
import { notes } from "./schema/evidence.ts";
import { placeOf, searchState } from "./search-index.ts";
import type { Tx } from "./transact.ts";

/** So many are ranked; of more only the latest are given, as no ranking of so many says anything. */
const mostRanked = 2_000;
const mostLooked = 20_000;

export type Hits = {
  /** a table expression `hit (note_id, rank)` to join `notes` with: lower ranks are better */
  from: SQL;
  /** the same of the latest ones alone; null where all are ranked */
  latest: ((most: number) => SQL) | null;
  /** how many there are, or at least `mostLooked` */
  count: number;
  /** there are more than were looked through: the latest ones are */
  isCut: boolean;
};

/**
 * The notes of a workspace that a search means: full-text search behind one function, FTS5 on SQLite
 * and plain matching on PostgreSQL. `null` when it says nothing. Deleted notes are not among them;
 * whether a note's import is complete is for the caller (visibleNotes). Any text is a search: it is
 * parsed to words, and only those reach the engine, quoted. Takes a few milliseconds over a million
 * passages, for a very common word up to some tens: call it in a worker (the task `listNotes`), not
 * on the event loop.
 */
export async function findHits(
  read: Tx,
  workspaceId: string,
  search: string | SearchTerm[],
): Promise<Hits | null> {
  const terms = typeof search === "string" ? parseSearch(search) : search;
  if (terms.length === 0) return null;
  if (d.name === "postgres") return plainHits(read, workspaceId, terms);
  const { match, count } = await countOf(read, workspaceId, terms);
  const hits = (rank: SQL, cut: SQL) =>
    sql`(select note_id, rank from (select rowid as doc, ${rank} as rank from search_words where search_words match ${match} ${cut}) as found cross join search_docs on search_docs.doc = found.doc) as hit`;
  if (count <= mostRanked) {
    const from = (await rankedAnywhere(read, workspaceId, terms)) ?? hits(rank, sql``);
    return { from, latest: null, count, isCut: false };
  }
  const latest = (most: number) => hits(sql`-rowid`, sql`order by rowid desc limit ${most}`);
  return {
    from: latest(mostLooked),
    latest,
    count: Math.min(count, mostLooked),
    isCut: count > mostLooked,
  };
}

const rank = sql`bm25(search_words, 0.0, 6.0, 1.0, 1.0)`;

/**
 * How many there are, up to one more than are looked through. Words that begin like the last one add
 * nothing where it alone is found so often, and the index would put together all that begin so.
 */
async function countOf(read: Tx, workspaceId: string, terms: SearchTerm[]) {
  const closed = terms.map((term) => ({
    ...term,
    words: term.words.map((word) => ({ ...word, isOpen: false })),
  }));
  const often = matchOf(workspaceId, closed);
  if ((await countHits(read, often, mostLooked + 1)) > mostLooked) {
    return { match: often, count: mostLooked + 1 };
  }
  const match = matchOf(workspaceId, terms);
  return { match, count: await countHits(read, match, mostLooked + 1) };
}

/**
 * Ranked by the words alone, where that finds few in all workspaces: to rank by a place as well, the
 * index counts all that is there, however little is found.
 */
async function rankedAnywhere(
  read: Tx,
  workspaceId: string,
  terms: SearchTerm[],
): Promise<SQL | null> {
  const match = wordsOf(terms);
  if (match === null || (await countHits(read, match, mostRanked + 1)) > mostRanked) return null;
  return sql`(select note_id, rank from (select rowid as doc, ${rank} as rank from search_words where search_words match ${match}) as found cross join search_docs on search_docs.doc = found.doc where (select ${notes.workspaceId} from ${notes} where ${notes.id} = note_id) = ${workspaceId}) as hit`;
}

/** False while the notes that were there before the index are being added to it. */
export async function isSearchWhole(read: Tx): Promise<boolean> {
  if (d.name === "postgres") return true;
  const [row] = await read.select({ isWhole: searchState.isWhole }).from(searchState);
  return row?.isWhole ?? false;
}

/** The commonest of these words that some note of the workspace has. */
export async function commonestOf(
  read: Tx,
  workspaceId: string,
  words: string[],
): Promise<string | null> {
  if (d.name === "postgres" || words.length === 0) return null;
  const rows = await read
    .select({ term: sql<string>`term` })
    // word by word: the vocabulary as a whole is long
    .from(sql`json_each(${JSON.stringify(words)}) as near cross join search_vocabulary`)
    .where(sql`term = near.value`)
    .orderBy(sql`doc desc`);
  for (const { term } of rows) {
    // The vocabulary is that of all workspaces: what only others have is not said.
    const match = `place : ${quoted(placeOf(workspaceId))} AND {title text bare} : ${quoted(term)}`;
    if ((await countHits(read, match, 1)) > 0) return term;
  }
  return null;
}

async function countHits(read: Tx, match: string, most: number): Promise<number> {
  const [row] = await read
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(
      sql`(select 1 from search_words where search_words match ${match} limit ${most}) as found`,
    );
  return row?.n ?? 0;
}

/** The search as FTS5 reads it; every word goes in quotes. */
function matchOf(workspaceId: string, terms: SearchTerm[]): string {
  return without(terms, [`(place : ${quoted(placeOf(workspaceId))})`, ...wantedOf(terms)]);
}

/** The same wherever it is; null where only what is not wanted is told. */
function wordsOf(terms: SearchTerm[]): string | null {
  const wanted = wantedOf(terms);
  return wanted.length === 0 ? null : without(terms, wanted);
}

function wantedOf(terms: SearchTerm[]): string[] {
  return terms.filter(({ isNot }) => !isNot).map(termOf);
}

function without(terms: SearchTerm[], wanted: string[]): string {
  const refused = terms.filter(({ isNot }) => isNot).map(termOf);
  const positive = wanted.join(" AND ");
  return refused.length === 0 ? positive : `(${positive}) NOT (${refused.join(" OR ")})`;
}

function termOf({ words, isPhrase }: SearchTerm): string {
  const [only] = words;
  if (!isPhrase && only) return `(${columnsOf(words)} : (${formsOf(only).join(" OR ")}))`;
  // A phrase in each language: its stems one after another.
  const phrases = [0, 1].map((language) =>
    quoted(words.map(({ stems }) => stems[language] ?? stems[0] ?? "").join(" ")),
  );
  return `({title text} : (${[...new Set(phrases)].join(" OR ")}))`;
}

function formsOf({ word, stems, isOpen }: SearchWord): string[] {
  return [...stems.map(quoted), ...(isOpen ? [`${quoted(word)} *`] : [])];
}

/** A word typed without marks finds those with them; one typed with them only itself. */
function columnsOf(words: SearchWord[]): string {
  return words.some(({ isExact }) => isExact) ? "{title text}" : "{title text bare}";
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** Where there is no FTS5: every word's stem somewhere in the note. */
async function plainHits(read: Tx, workspaceId: string, terms: SearchTerm[]): Promise<Hits> {
  const has = (term: SearchTerm) =>
    term.isPhrase
      ? holds(term.words.map(({ word }) => word).join(" "))
      : sql`(${sql.join((term.words[0]?.stems ?? []).map(holds), sql` or `)})`;
  const conditions = terms.map((term) => (term.isNot ? sql`not ${has(term)}` : has(term)));
  const where = sql`${notes.workspaceId} = ${workspaceId} and ${notes.deletedAt} is null and ${sql.join(conditions, sql` and `)}`;
  const from = sql`(select ${notes.id} as note_id, 0 as rank from ${notes} where ${where} limit ${mostLooked}) as hit`;
  const [row] = await read.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(from);
  const count = row?.n ?? 0;
  return { from, latest: null, count, isCut: count >= mostLooked };
}

function holds(words: string): SQL {
  const pattern = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const text = sql`lower(${notes.title} || ' ' || ${notes.text})`;
  if (withoutMarks(words) !== words) return sql`${text} like ${pattern} escape '\\'`;
  return sql`translate(${text}, 'åäöéü', 'aaoeu') like ${pattern} escape '\\'`;
}
