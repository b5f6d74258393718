import { type Code, isLive, pathOf } from "./code.ts";

export type FoundCode = { code: Code; path: string[] };

/**
 * Codes for what somebody types, best first: every word has to be found in the path, a name that
 * begins with it counts most, then a word that does, then letters in that order.
 */
export function findCodes(
  book: readonly Code[],
  query: string,
  { recent = [] }: { recent?: readonly string[] } = {},
): FoundCode[] {
  const words = plainWords(query);
  const found = book.filter(isLive).map((code) => {
    const path = pathOf(book, code.id);
    return { code, path, score: scoreOf(words, code.name, path) };
  });
  const rank = (id: string) => (recent.includes(id) ? recent.length - recent.indexOf(id) : 0);
  return found
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        rank(b.code.id) - rank(a.code.id) ||
        a.path.join("\n").localeCompare(b.path.join("\n"), "fi"),
    )
    .map(({ code, path }) => ({ code, path }));
}

function scoreOf(words: string[], name: string, path: string[]): number {
  if (words.length === 0) return 1;
  const own = plainText(name);
  const whole = plainText(path.join(" "));
  let sum = 0;
  for (const word of words) {
    const score = wordScore(word, own, whole);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / words.length + (own === words.join(" ") ? 10 : 0);
}

function wordScore(word: string, own: string, whole: string): number {
  if (own.startsWith(word)) return 6;
  if (` ${own}`.includes(` ${word}`)) return 5;
  if (own.includes(word)) return 4;
  if (` ${whole}`.includes(` ${word}`)) return 3;
  if (word.length >= 2 && inOrder(word, own.replaceAll(" ", ""))) return 1;
  return 0;
}

function inOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** å, ä and ö answer to a and o: not every keyboard has them. */
function plainText(text: string): string {
  return text
    .toLocaleLowerCase("fi")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function plainWords(query: string): string[] {
  return plainText(query).split(" ").filter(Boolean);
}
