/** One name of the codebook. Retired ones (merged or deleted) stay known, so that all can come back. */
export type Code = {
  id: string;
  parentId: string | null;
  name: string;
  description: string;
  /** 0-7 */
  colour: number;
  /** fractional key among its siblings */
  order: string;
  isLocked: boolean;
  /** key of the starter set's code that it was made from */
  starter: string | null;
  mergedInto: string | null;
  isDeleted: boolean;
};

export const codeColours = 8;
/** A tree that is deeper hides more than it orders. */
export const deepest = 4;
export const longestName = 120;
export const longestDescription = 2_000;

export function isLive(code: Code): boolean {
  return !code.isDeleted && code.mergedInto === null;
}

/** The live children of a code (null: the top), in their order; ties by id. */
export function childrenOf(book: readonly Code[], parentId: string | null): Code[] {
  return book.filter((code) => isLive(code) && code.parentId === parentId).sort(bySiblingOrder);
}

export function bySiblingOrder(a: Code, b: Code): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Every live code with its depth from 1, parents before their children: the tree as a list. */
export function treeOf(book: readonly Code[]): { code: Code; depth: number }[] {
  const byParent = new Map<string | null, Code[]>();
  for (const code of book.filter(isLive)) {
    byParent.set(code.parentId, [...(byParent.get(code.parentId) ?? []), code]);
  }
  const under = (parentId: string | null, depth: number): { code: Code; depth: number }[] =>
    (byParent.get(parentId) ?? [])
      .sort(bySiblingOrder)
      .flatMap((code) => [{ code, depth }, ...under(code.id, depth + 1)]);
  return under(null, 1);
}

/** The code and all that is under it. */
export function branchOf(book: readonly Code[], id: string): Set<string> {
  const branch = new Set([id]);
  for (const found of branch) for (const child of childrenOf(book, found)) branch.add(child.id);
  return branch;
}

/** The code that speaks for this one now; null when it was deleted. */
export function speakerOf(book: readonly Code[], id: string): Code | null {
  const seen = new Set<string>();
  let code = book.find((one) => one.id === id);
  while (code && code.mergedInto !== null && !seen.has(code.id)) {
    seen.add(code.id);
    const into = code.mergedInto;
    code = book.find((one) => one.id === into);
  }
  return code && isLive(code) ? code : null;
}

/** "Waiting / On the phone" as parts, from the top. */
export function pathOf(book: readonly Code[], id: string): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  let code = book.find((one) => one.id === id);
  while (code && !seen.has(code.id)) {
    seen.add(code.id);
    path.unshift(code.name);
    const { parentId } = code;
    code = book.find((one) => one.id === parentId);
  }
  return path;
}

/** Two names that a reader takes for one. */
export function nameKey(name: string): string {
  return name.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLocaleLowerCase("fi");
}
