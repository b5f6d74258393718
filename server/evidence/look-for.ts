import { eq, sql } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { commonestOf, findHits, type Hits, isSearchWhole } from "#db/search.ts";
import type { Tx } from "#db/transact.ts";
import { vocabularyOf } from "#db/vocabulary.ts";
import {
  parseSearch,
  type SearchTerm,
  searchWord,
  wordFinder,
} from "#domain/evidence/search-words.ts";
import { oneSlipAway } from "#domain/evidence/typos.ts";

export type Sought = {
  hits: Hits;
  /** what was found is a form of these */
  terms: SearchTerm[];
  /** nothing was found for the words as typed: these were looked for in their place */
  instead: { typed: string; shown: string } | null;
  /** notes from before the index are still being added to it */
  isWhole: boolean;
};

const shortestMended = 4;
/** Longer than any word that somebody types; every letter of it could be the slip. */
const longestMended = 40;

/** What a search finds, and where it finds nothing what one slip or a whole word away from it would. */
export async function lookFor(
  read: Tx,
  workspaceId: string,
  search: string,
): Promise<Sought | null> {
  const terms = parseSearch(search);
  const hits = await findHits(read, workspaceId, terms);
  if (!hits) return null;
  const isWhole = await isSearchWhole(read);
  const asTyped = { hits, terms, instead: null, isWhole };
  if (hits.count > 0) return asTyped;
  const mended: SearchTerm[] = [];
  for (const term of terms) mended.push(...(await mend(read, workspaceId, term)));
  const others = await findHits(read, workspaceId, mended);
  if (!others || others.count === 0) return asTyped;
  const shown = await wordsFound(read, others, mended);
  return { hits: others, terms: mended, instead: { typed: search, shown }, isWhole };
}

/** The term itself where it is found alone, else what is nearest to it. */
async function mend(read: Tx, workspaceId: string, term: SearchTerm): Promise<SearchTerm[]> {
  const finds = async (...terms: SearchTerm[]) =>
    ((await findHits(read, workspaceId, terms))?.count ?? 0) > 0;
  if (term.isNot || (await finds(term))) return [term];
  if (term.isPhrase) {
    return term.words.map((word) => ({ words: [word], isNot: false, isPhrase: false }));
  }
  const [only] = term.words;
  if (!only || only.word.length < shortestMended || only.word.length > longestMended) return [term];
  const longer = { ...term, words: [{ ...only, isOpen: true }] };
  if (await finds(longer)) return [longer];
  const vocabulary = await vocabularyOf(read);
  const near = oneSlipAway(only.word).flatMap((word) => searchWord(word).stems);
  const there = [...new Set(near)].filter((stem) => vocabulary.has(stem));
  const stem = await commonestOf(read, workspaceId, there);
  if (stem === null) return [term];
  return [{ ...term, words: [{ word: stem, stems: [stem], isOpen: false, isExact: false }] }];
}

/** The words as the best note has them: stems are nothing to show. */
async function wordsFound(read: Tx, hits: Hits, terms: SearchTerm[]): Promise<string> {
  const [best] = await read
    .select({ title: notes.title, text: notes.text })
    .from(hits.latest?.(1) ?? hits.from)
    .crossJoin(notes)
    .where(eq(notes.id, sql`hit.note_id`))
    .orderBy(sql`hit.rank`)
    .limit(1);
  const text = best ? `${best.title}\n${best.text}` : "";
  const found = terms.map((term) => {
    const [span] = wordFinder([term])(text);
    const words = span ? text.slice(span.start, span.end).toLowerCase() : term.words[0]?.word;
    return `${term.isNot ? "-" : ""}${words ?? ""}`;
  });
  return found.join(" ");
}
