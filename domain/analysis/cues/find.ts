import type { Language } from "../language.ts";
import { remembered } from "../remembered.ts";
import type { Token } from "../tokens.ts";
import { type CueHit, isPainKind } from "./cue.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { type Scopes, scopesOf } from "./negation.ts";
import { type Compiled, compile, matches, type Rule } from "./pattern.ts";

/** The rules that a word may begin when this is the next one. */
type RulesFrom = (next: string) => Rule[];

const rulesFrom = { fi: rulesIn(compile(fi)), en: rulesIn(compile(en)) };
const noNext = "";
const fewRules = 6;
const mostNext = 300;

function rulesIn(book: Compiled): (word: string) => RulesFrom {
  return remembered((word) => {
    const rules = candidates(book, word);
    if (rules.length <= fewRules) return () => rules;
    // A word like "not" begins a hundred patterns: what has to follow it tells them apart.
    return remembered((next) => rules.filter((rule) => mayGoOn(rule, next)), mostNext);
  });
}

type Placed = CueHit & { from: number; to: number; words: number[] };

/** Every cue of a segment with its place in it, whether it is denied, and whether it is only wished. */
export function findCues(tokens: Token[], language: Language): CueHit[] {
  if (language !== "und") return hitsOf(tokens, language);
  return [...hitsOf(tokens, "fi"), ...hitsOf(tokens, "en")];
}

function hitsOf(tokens: Token[], language: "fi" | "en"): CueHit[] {
  const scopes = scopesOf(tokens, language);
  const hits: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? "";
    for (const rule of rulesFrom[language](word)(tokens[at + 1]?.word ?? noNext)) {
      if (rule.isOpening && at > 0) continue;
      const words = matchedWords(rule, tokens, at);
      const to = words?.at(-1);
      if (!words || to === undefined) continue;
      hits.push({
        kind: rule.kind,
        start: tokens[at]?.start ?? 0,
        end: tokens[to]?.end ?? 0,
        strength: rule.strength,
        isNegated: scopes.isNegated(at, to),
        isHypothetical: scopes.isHypothetical(at),
        from: at,
        to,
        words,
      });
    }
  }
  return strongest(hits, scopes);
}

/** The rules whose first word this may be. */
function candidates(book: Compiled, word: string): Rule[] {
  const found: Rule[] = [...(book.byWord.get(word) ?? [])];
  const most = Math.min(word.length, book.longestBeginning);
  for (let length = 1; length <= most; length += 1) {
    found.push(...(book.byBeginning.get(word.slice(0, length)) ?? []));
  }
  for (const { ending, rule } of book.byEnding) if (word.endsWith(ending)) found.push(rule);
  return found;
}

/** The tokens that the pattern names, or null. A full stop ends every pattern. */
function matchedWords(rule: Rule, tokens: Token[], from: number): number[] | null {
  if (!mayGoOn(rule, tokens[from + 1]?.word ?? noNext)) return null;
  const path: number[] = [];
  return follows(rule, tokens, 0, from, path) ? path : null;
}

/** Whether the pattern's elements from `element` on are met from `token` on; `path` takes those met. */
function follows(
  rule: Rule,
  tokens: Token[],
  element: number,
  token: number,
  path: number[],
): boolean {
  const wanted = rule.elements[element];
  if (!wanted) return true;
  if (wanted.isGap) {
    for (let skipped = 0; skipped <= 3; skipped += 1) {
      if (follows(rule, tokens, element + 1, token + skipped, path)) return true;
      const passed = tokens[token + skipped];
      if (!passed || /^[.!?;]$/.test(passed.word)) return false;
    }
    return false;
  }
  const word = tokens[token]?.word;
  if (word !== undefined && matches(wanted, word)) {
    path.push(token);
    if (follows(rule, tokens, element + 1, token + 1, path)) return true;
    path.pop();
  }
  return wanted.isOptional && follows(rule, tokens, element + 1, token, path);
}

/** Whether the second word may be the next one; true where that takes a longer look. */
function mayGoOn({ elements: [first, second] }: Rule, next: string): boolean {
  if (!second || first?.isOptional || first?.isGap || second.isGap || second.isOptional)
    return true;
  return matches(second, next);
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
