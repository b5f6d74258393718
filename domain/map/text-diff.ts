import type * as Y from "yjs";
import { type Change, changesOf, isInsideSign } from "./text-changes.ts";

/** Replaces only what differs, so that people who edit one text at once keep what each of them wrote. */
export function editText(text: Y.Text, next: string): void {
  const before = text.toString();
  if (before === next) return;
  for (const change of changesOf(before, next).reverse()) {
    const { from, to, inserted } = withSpaceBehind(before, change);
    // In the midst of what goes: what others add before and behind that stays before and behind it.
    const half = from + Math.floor((to - from) / 2);
    const at = isInsideSign(before, half) ? half - 1 : half;
    if (inserted !== "") text.insert(at, inserted);
    if (to > at) text.delete(at + inserted.length, to - at);
    if (at > from) text.delete(from, at - from);
  }
}

/**
 * A word that takes the place of another brings its space along: with somebody else's who replaced
 * the same word, or where they took it out with its space, it would become one word.
 */
function withSpaceBehind(text: string, change: Change): Change {
  const isWord = /(^|\s)$/.test(text.slice(0, change.from)) && /\S$/.test(change.inserted);
  const [space = ""] = text.slice(change.to).match(/^\s+/) ?? [];
  if (!isWord || change.from === change.to) return change;
  return { ...change, to: change.to + space.length, inserted: change.inserted + space };
}
