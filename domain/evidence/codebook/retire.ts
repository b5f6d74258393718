import { generateKeyBetween } from "fractional-indexing";
import type { CodeChange } from "./change.ts";
import { branchOf, type Code, childrenOf, isLive, nameKey } from "./code.ts";
import type { BookProblem } from "./rules.ts";

/**
 * A code gives way to another, which from then on speaks for its passages; null: to none. What was
 * coded is not rewritten, so that taking it back is exact. Its children go under that code (of a
 * deleted one: one level up); where one of the same name is there already, those two merge as well.
 */
export function retire(
  book: readonly Code[],
  code: Code,
  into: string | null,
  { isDelete = false } = {},
): CodeChange | BookProblem {
  const target = into === null ? null : book.find((one) => one.id === into && isLive(one));
  if (target === undefined) return "unknown-code";
  if (target && (isDelete ? target.id === code.id : branchOf(book, code.id).has(target.id))) {
    return "cycle";
  }
  const states = new Map<string, { before: Code; after: Code }>();
  const change = (one: Code, part: Partial<Code>) => {
    const state = states.get(one.id) ?? { before: one, after: one };
    states.set(one.id, { ...state, after: { ...state.after, ...part } });
  };
  merge(book, code, target?.id ?? null, isDelete ? code.parentId : (target?.id ?? null), change);
  return { codes: [...states.values()], recoded: [] };
}

function merge(
  book: readonly Code[],
  code: Code,
  into: string | null,
  home: string | null,
  change: (one: Code, part: Partial<Code>) => void,
): void {
  change(code, into === null ? { isDeleted: true } : { mergedInto: into });
  const there = childrenOf(book, home).filter(({ id }) => id !== code.id);
  let last = there.at(-1)?.order ?? null;
  for (const child of childrenOf(book, code.id)) {
    const twin = there.find(({ name }) => nameKey(name) === nameKey(child.name));
    if (twin) {
      merge(book, child, twin.id, twin.id, change);
      continue;
    }
    last = generateKeyBetween(last, null);
    change(child, { parentId: home, order: last });
  }
}
