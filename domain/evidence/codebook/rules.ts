import { type Code, deepest, isLive, longestName, nameKey } from "./code.ts";

export type BookProblem = "cycle" | "too-deep" | "name-taken" | "name-missing" | "unknown-code";

/** What is wrong with a codebook; null when it is sound. Every edit and every undo is held to it. */
export function problemOf(book: readonly Code[]): BookProblem | null {
  const live = new Map(book.filter(isLive).map((code) => [code.id, code]));
  const siblings = new Set<string>();
  for (const code of live.values()) {
    const name = nameKey(code.name);
    if (name === "" || code.name.length > longestName) return "name-missing";
    if (code.parentId !== null && !live.has(code.parentId)) return "unknown-code";
    const place = `${code.parentId ?? ""}\n${name}`;
    if (siblings.has(place)) return "name-taken";
    siblings.add(place);
    const depth = depthIn(live, code);
    if (depth === null) return "cycle";
    if (depth > deepest) return "too-deep";
  }
  return null;
}

/** From 1; null when its parents go round in a ring. */
function depthIn(live: Map<string, Code>, code: Code): number | null {
  const seen = new Set<string>();
  let at: Code | undefined = code;
  while (at) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
    at = at.parentId === null ? undefined : live.get(at.parentId);
  }
  return seen.size;
}
