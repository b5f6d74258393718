import type { Code } from "./code.ts";
import { problemOf } from "./rules.ts";

export const codeChangeKinds = [
  "add",
  "bring",
  "rename",
  "describe",
  "recolour",
  "move",
  "lock",
  "unlock",
  "merge",
  "split",
  "delete",
  "undo",
] as const;
export type CodeChangeKind = (typeof codeChangeKinds)[number];

/** A coded passage that went over from one code to another. */
export type Recoded = { excerptId: string; from: string; to: string };

/** All that an act did, whole states before and after, so that it can be turned round. */
export type CodeChange = {
  codes: { before: Code; after: Code }[];
  recoded: Recoded[];
};

export function inverseOf({ codes, recoded }: CodeChange): CodeChange {
  return {
    codes: codes.map(({ before, after }) => ({ before: after, after: before })).reverse(),
    recoded: recoded.map(({ excerptId, from, to }) => ({ excerptId, from: to, to: from })),
  };
}

/** The book with the change in it; a code that it does not know yet comes in. */
export function applied(book: readonly Code[], { codes }: CodeChange): Code[] {
  const next = new Map(book.map((code) => [code.id, code]));
  for (const { before, after } of codes) {
    const now = next.get(after.id);
    next.set(after.id, now ? { ...now, ...differing(before, after) } : after);
  }
  return [...next.values()];
}

/**
 * The change that takes `done` back from the book as it is now. What others did since to other
 * fields stays; where they touched the same ones, or the tree would not be sound, it says no.
 */
export function undoing(
  book: readonly Code[],
  done: CodeChange,
  { mayLock }: { mayLock: boolean },
): { ok: true; change: CodeChange } | { ok: false; reason: "changed-since" | "locked" } {
  const now = new Map(book.map((code) => [code.id, code]));
  const codes: CodeChange["codes"] = [];
  for (const { before, after } of inverseOf(done).codes) {
    const code = now.get(before.id);
    const wanted = differing(before, after);
    const isAsLeft = code && Object.keys(wanted).every((key) => same(code, before, key));
    if (!code || !isAsLeft) return { ok: false, reason: "changed-since" };
    if (code.isLocked && !mayLock) return { ok: false, reason: "locked" };
    codes.push({ before: code, after: { ...code, ...wanted } });
  }
  const change = { codes, recoded: inverseOf(done).recoded };
  const isSound = problemOf(applied(book, change)) === null;
  return isSound ? { ok: true, change } : { ok: false, reason: "changed-since" };
}

function differing(before: Code, after: Code): Partial<Code> {
  return Object.fromEntries(
    Object.entries(after).filter(([key]) => !same(before, after, key)),
  ) as Partial<Code>;
}

function same(a: Code, b: Code, key: string): boolean {
  return a[key as keyof Code] === b[key as keyof Code];
}
