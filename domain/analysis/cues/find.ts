import type { Language } from "../language.ts";
import type { Token } from "../tokens.ts";
import type { CueHit } from "./cue.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { type Scopes, scopesOf } from "./negation.ts";
import { type Compiled, compile, matches, type Rule } from "./pattern.ts";

const books: Record<"fi" | "en", Compiled> = { fi: compile(fi), en: compile(en) };

/** Every cue of a segment with its place in it, whether it is denied, and whether it is only wished. */
export function findCues(tokens: Token[], language: Language): CueHit[] {
  if (language !== "und") return hitsOf(tokens, language);
  return [...hitsOf(tokens, "fi"), ...hitsOf(tokens, "en")];
}

function hitsOf(tokens: Token[], language: "fi" | "en"): CueHit[] {
  const book = books[language];
  const scopes = scopesOf(tokens, language);
  const hits: (CueHit & { from: number; to: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? "";
    for (const rule of candidates(book, word)) {
      const to = matchEnd(rule, tokens, at);
      if (to === null) continue;
      hits.push({
        kind: rule.kind,
        start: tokens[at]?.start ?? 0,
        end: tokens[to]?.end ?? 0,
        strength: rule.strength,
        isNegated: scopes.isNegated(at, to),
        isHypothetical: scopes.isHypothetical(at),
        from: at,
        to,
      });
    }
  }
  return strongest(hits, scopes);
}

function* candidates(book: Compiled, word: string): Generator<Rule> {
  const exact = book.byWord.get(word);
  if (exact) yield* exact;
  const most = Math.min(word.length, book.longestBeginning);
  for (let length = 1; length <= most; length += 1) {
    const rules = book.byBeginning.get(word.slice(0, length));
    if (rules) yield* rules;
  }
  for (const { ending, rule } of book.byEnding) if (word.endsWith(ending)) yield rule;
}

/** Index of the last token, or null. A full stop ends every pattern. */
function matchEnd(rule: Rule, tokens: Token[], from: number): number | null {
  const step = (element: number, token: number, last: number): number | null => {
    const wanted = rule.elements[element];
    if (!wanted) return last;
    if (wanted.isGap) {
      for (let skipped = 0; skipped <= 3; skipped += 1) {
        const end = step(element + 1, token + skipped, last);
        if (end !== null) return end;
        const passed = tokens[token + skipped];
        if (!passed || /^[.!?;]$/.test(passed.word)) return null;
      }
      return null;
    }
    const word = tokens[token]?.word;
    if (word !== undefined && matches(wanted, word)) {
      const end = step(element + 1, token + 1, token);
      if (end !== null) return end;
    }
    return wanted.isOptional ? step(element + 1, token, last) : null;
  };
  return step(0, from, from);
}

/** Of hits of one kind that overlap, the longest stays; a longer hit also hides a shorter one inside
 * it of any kind ("ei auttanut" hides "auttanut"). */
function strongest(hits: (CueHit & { from: number; to: number })[], scopes: Scopes): CueHit[] {
  hits.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from,
  );
  const kept: typeof hits = [];
  for (const hit of hits) {
    const isHidden = kept.some(
      (other) =>
        (other.from <= hit.from &&
          hit.to <= other.to &&
          (other.to - other.from > hit.to - hit.from || other.kind === hit.kind)) ||
        (other.kind === hit.kind && other.from <= hit.to && hit.from <= other.to),
    );
    if (!isHidden) kept.push(hit);
  }
  kept.sort((a, b) => a.from - b.from);
  return kept.map(({ from, to: _to, ...hit }) => ({
    ...hit,
    strength: Math.min(3, hit.strength * scopes.emphasis(from)),
  }));
}
