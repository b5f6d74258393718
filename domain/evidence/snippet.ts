import { type SearchTerm, wordFinder } from "./search-words.ts";

type Span = { start: number; end: number };

export type Snippet = { snippet: string; titleMarks: Span[]; snippetMarks: Span[] };

const length = 300;
const before = 40;
/** most notes have what is sought near their beginning */
const lookedFirst = 8_000;

/** The words of a note to show in a list: around what was searched, else the first ones. */
export function snippetOf(terms: SearchTerm[]): (note: { title: string; text: string }) => Snippet {
  const find = wordFinder(terms);
  return ({ title, text }) => {
    const titleMarks = find(title);
    const [first] = firstOf(find, text);
    const from = first && first.start > before ? wordStart(text, first.start - before) : 0;
    const shown = text.slice(from, from + length);
    const snippet = (from > 0 ? `…${shown}` : shown).replaceAll("\n", " ");
    return { snippet, titleMarks, snippetMarks: find(snippet) };
  };
}

function firstOf(find: (text: string) => Span[], text: string): Span[] {
  const found = find(text.slice(0, lookedFirst));
  return found.length > 0 || text.length <= lookedFirst ? found : find(text);
}

/** Not in the middle of a word. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 || space > at + before ? at : space + 1;
}
