import { conceptsOf } from "#domain/analysis/concepts.ts";
import { stemOf } from "#domain/analysis/stem.ts";
import { isStopword } from "#domain/analysis/stopwords.ts";
import { tokenize } from "#domain/analysis/tokens.ts";
import type { Language } from "../note.ts";
import { type Code, isLive } from "./code.ts";

export type CodeSuggestion = {
  codeId: string;
  /** the strongest reason: its name is said, its subject is, or one much like it was coded so */
  because: "name" | "subject" | "earlier";
  score: number;
};

/** A passage as people have coded it before. */
export type CodedText = { codeId: string; text: string; language: Language };

const most = 3;
/** Share of their words that two passages have in common from which on they are alike. */
const alike = 0.25;

/**
 * Which codes a passage may want. Three reasons, added up: at least half of the words of the code's
 * name stand in it (up to 3, by their share), it speaks of the same subject as name or description
 * (2), or a passage coded so before is much like it (up to 4, by the share of words they have in
 * common).
 */
export function codeSuggester(book: readonly Code[], earlier: readonly CodedText[]) {
  const codes = book.filter(isLive).map((code) => ({
    id: code.id,
    names: code.name.split(/\s+/).map((word) => termsOf(word, "und").words),
    subjects: termsOf(`${code.name} ${code.description}`, "und").subjects,
  }));
  const coded = earlier.map(({ codeId, text, language }) => ({
    codeId,
    words: termsOf(text, language).words,
  }));
  return (text: string, language: Language): CodeSuggestion[] => {
    const own = termsOf(text, language);
    const bothWays = language === "und" ? own.words : termsOf(text, "und").words;
    const likeness = new Map<string, number>();
    for (const { codeId, words } of coded) {
      const share = sharedOf(own.words, words);
      if (share >= alike) likeness.set(codeId, Math.max(likeness.get(codeId) ?? 0, share));
    }
    return codes
      .map(({ id, names, subjects }) => {
        const words = names.filter((forms) => forms.size > 0);
        const said =
          words.filter((forms) => isShared(forms, bothWays)).length / Math.max(1, words.length);
        const name = said >= 0.5 ? 3 * said : 0;
        const subject = isShared(subjects, own.subjects) ? 2 : 0;
        const earlier = 4 * (likeness.get(id) ?? 0);
        const because = earlier > name ? "earlier" : name > 0 ? "name" : "subject";
        return { codeId: id, because, score: name + subject + earlier } satisfies CodeSuggestion;
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.codeId < b.codeId ? -1 : 1))
      .slice(0, most);
  };
}

/** Stems and subjects; in a text of no known language each word is read both ways. */
function termsOf(text: string, language: Language) {
  const words = new Set<string>();
  const subjects = new Set<string | number>();
  for (const token of tokenize(text)) {
    const { word, isWord } = token;
    if (!isWord || word.length < 3 || isStopword(word)) continue;
    for (const one of language === "und" ? (["fi", "en"] as const) : [language]) {
      words.add(stemOf(token, one));
    }
    for (const concept of conceptsOf(token, language)) subjects.add(concept);
  }
  return { words: words as ReadonlySet<string | number>, subjects };
}

function isShared(some: ReadonlySet<string | number>, others: ReadonlySet<string | number>) {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function sharedOf(a: ReadonlySet<string | number>, b: ReadonlySet<string | number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}
