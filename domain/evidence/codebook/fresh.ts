import { generateKeyBetween } from "fractional-indexing";
import { type Code, childrenOf, codeColours } from "./code.ts";

export type FreshCode = Pick<Code, "id" | "parentId" | "name" | "description"> & {
  colour: number | null;
  starter?: string | null;
};

/** A new code: last among its siblings, in its parent's colour unless it has one of its own. */
export function fresh(book: readonly Code[], given: FreshCode): Code {
  const siblings = childrenOf(book, given.parentId);
  const parent = book.find(({ id }) => id === given.parentId);
  return {
    ...given,
    colour: given.colour ?? parent?.colour ?? siblings.length % codeColours,
    order: generateKeyBetween(siblings.at(-1)?.order ?? null, null),
    isLocked: false,
    starter: given.starter ?? null,
    mergedInto: null,
    isDeleted: false,
  };
}
