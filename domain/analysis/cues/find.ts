import { fact, factIn } from "../facts.ts";
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

/** Written over within each call: nearly every pattern is left off half-way. */
const path: number[] = [];

/** The tokens that the pattern names, or null. A full stop ends every pattern. */
function matchedWords(rule: Rule, tokens: Token[], met: number[][], from: number): number[] | null {
  if (!mayGoOn(rule, met[from + 1])) return null;
  const count = named(rule, tokens, met, 0, from, 0);
  return count > 0 ? path.slice(0, count) : null;
}

/**
 * How many tokens the pattern names where its elements from `element` on are met from `token` on, after
 * the `before` in `path`, which takes them; 0 where they are not met.
 */
function named(
  rule: Rule,
  tokens: Token[],
  met: number[][],
  element: number,
  token: number,
  before: number,
): number {
  const wanted = rule.elements[element];
  if (!wanted) return before;
  if (wanted.isGap) {
    for (let skipped = 0; skipped <= 3; skipped += 1) {
      const count = named(rule, tokens, met, element + 1, token + skipped, before);
      if (count > 0) return count;
      const passed = tokens[token + skipped];
      if (!passed || isEnd(passed)) return 0;
    }
    return 0;
  }
  if (met[token]?.includes(wanted.number)) {
    path[before] = token;
    const count = named(rule, tokens, met, element + 1, token + 1, before + 1);
    if (count > 0) return count;
  }
  return wanted.isOptional ? named(rule, tokens, met, element + 1, token, before) : 0;
}

const isEnd = fact(({ word }) => /^[.!?;]$/.test(word));

/** Whether the second word may be the next one; true where that takes a longer look. */
function mayGoOn({ elements }: Rule, next: number[] | undefined): boolean {
  const first = elements[0];
  const second = elements[1];
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
