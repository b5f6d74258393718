import { factIn } from "../facts.ts";
import type { Language } from "../language.ts";
import type { Token } from "../tokens.ts";
import { type CueHit, isPainKind } from "./cue.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { type Scopes, scopesOf } from "./negation.ts";
import { compile, type Rule, rulesOf } from "./pattern.ts";

const books = { fi: compile(fi), en: compile(en) };

/** The rules that a word may begin. */
const rulesFrom = factIn(({ word }, language) =>
  rulesOf(books[language === "en" ? "en" : "fi"], word),
);

/** The elements of patterns that a word can stand for. */
const metBy = factIn(({ word }, language) =>
  books[language === "en" ? "en" : "fi"].elements.metBy(word),
);

type Placed = CueHit & { from: number; to: number; words: number[] };

/** Every cue of a segment with its place in it, whether it is denied, and whether it is only wished. */
export function findCues(tokens: Token[], language: Language): CueHit[] {
  if (language !== "und") return hitsOf(tokens, language);
  return [...hitsOf(tokens, "fi"), ...hitsOf(tokens, "en")];
}

function hitsOf(tokens: Token[], language: "fi" | "en"): CueHit[] {
  const scopes = scopesOf(tokens, language);
  const met = tokens.map((token) => metBy(token, language));
  const hits: Placed[] = [];
  tokens.forEach((token, at) => {
    for (const rule of rulesFrom(token, language)) {
      if (rule.isOpening && at > 0) continue;
      const words = matchedWords(rule, tokens, met, at);
      const to = words?.at(-1);
      if (!words || to === undefined) continue;
      hits.push({
        kind: rule.kind,
        start: token.start,
        end: tokens[to]?.end ?? 0,
        strength: rule.strength,
        isNegated: scopes.isNegated(at, to),
        isHypothetical: scopes.isHypothetical(at),
        from: at,
        to,
        words,
      });
    }
  });
  return strongest(hits, scopes);
}

/** The tokens that the pattern names, or null. A full stop ends every pattern. */
function matchedWords(rule: Rule, tokens: Token[], met: number[][], from: number): number[] | null {
  if (!mayGoOn(rule, met[from + 1])) return null;
  const path: number[] = [];
  return follows(rule, tokens, met, 0, from, path) ? path : null;
}

/** Whether the pattern's elements from `element` on are met from `token` on; `path` takes those met. */
function follows(
  rule: Rule,
  tokens: Token[],
  met: number[][],
  element: number,
  token: number,
  path: number[],
): boolean {
  const wanted = rule.elements[element];
  if (!wanted) return true;
  if (wanted.isGap) {
    for (let skipped = 0; skipped <= 3; skipped += 1) {
      if (follows(rule, tokens, met, element + 1, token + skipped, path)) return true;
      const passed = tokens[token + skipped];
      if (!passed || /^[.!?;]$/.test(passed.word)) return false;
    }
    return false;
  }
  if (met[token]?.includes(wanted.number)) {
    path.push(token);
    if (follows(rule, tokens, met, element + 1, token + 1, path)) return true;
    path.pop();
  }
  return wanted.isOptional && follows(rule, tokens, met, element + 1, token, path);
}

/** Whether the second word may be the next one; true where that takes a longer look. */
function mayGoOn({ elements: [first, second] }: Rule, next: number[] | undefined): boolean {
  if (!second || first?.isOptional || first?.isGap || second.isGap || second.isOptional)
    return true;
  return next?.includes(second.number) ?? false;
}

/** Longer, or as long and of the other side: "nobody bothered us" is not both. */
function isLouder(other: Placed, hit: Placed): boolean {
  const more = other.to - other.from - (hit.to - hit.from);
  return (
    more > 0 ||
    (more === 0 &&
      isPainKind(other.kind) !== isPainKind(hit.kind) &&
      hit.kind !== "context" &&
      other.kind !== "context")
  );
}

/**
 * Of hits of one kind that overlap, the longest stays; a longer hit also hides one of another kind
 * whose words it names itself ("ei auttanut" hides "auttanut"), not one that stands in its gaps.
 */
function strongest(hits: Placed[], scopes: Scopes): CueHit[] {
  hits.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from,
  );
  const kept: Placed[] = [];
  for (const hit of hits) {
    const isHidden = kept.some(
      (other) =>
        (other.kind === hit.kind && other.from <= hit.to && hit.from <= other.to) ||
        (isLouder(other, hit) && hit.words.every((word) => other.words.includes(word))),
    );
    if (!isHidden) kept.push(hit);
  }
  kept.sort((a, b) => a.from - b.from);
  return kept.map(({ from, to: _to, words: _words, ...hit }) => ({
    ...hit,
    strength: Math.min(3, hit.strength * scopes.emphasis(from)),
  }));
}
