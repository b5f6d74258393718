import { isEqual } from "./equal.ts";

/** Remembers what was last made of a raw node, so that what is unchanged keeps its identity. */
export type Memo = {
  /** what was made of it last time, of whatever type its maker knows */
  recall<T extends object>(raw: object): T | undefined;
  keep<T extends object>(raw: object, made: T): T;
};

export const noMemo: Memo = {
  recall: () => undefined,
  keep: (_, made) => made,
};

export function createMemo(): Memo {
  const known = new WeakMap<object, object>();
  // made from the same raw node, so of the same type
  const recall = <T extends object>(raw: object) => known.get(raw) as T | undefined;
  return {
    recall,
    keep<T extends object>(raw: object, made: T): T {
      const before = recall<T>(raw);
      if (before !== undefined && isEqual(before, made)) return before;
      known.set(raw, made);
      return made;
    },
  };
}
