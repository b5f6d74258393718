import type { CodeChange } from "./change.ts";
import { type Code, speakerOf } from "./code.ts";
import { fresh } from "./fresh.ts";

/** A passage and the code that somebody gave it, which another may speak for by now. */
export type Coding = { excerptId: string; codeId: string };

/** A new code beside this one takes over the chosen passages of it. */
export function split(
  book: readonly Code[],
  code: Code,
  { name, excerptIds }: { name: string; excerptIds: readonly string[] },
  { newId, codings = [] }: { newId: () => string; codings?: readonly Coding[] },
): CodeChange | "nothing-to-do" {
  const chosen = new Set(excerptIds);
  const isOfIt = new Map<string, boolean>();
  const speaks = (codeId: string) => {
    const known = isOfIt.get(codeId) ?? speakerOf(book, codeId)?.id === code.id;
    isOfIt.set(codeId, known);
    return known;
  };
  const taken = codings.filter(({ excerptId, codeId }) => chosen.has(excerptId) && speaks(codeId));
  if (taken.length === 0) return "nothing-to-do";
  const { parentId, colour } = code;
  const after = fresh(book, { id: newId(), parentId, name, description: "", colour });
  return {
    codes: [{ before: { ...after, isDeleted: true }, after }],
    recoded: taken.map(({ excerptId, codeId }) => ({ excerptId, from: codeId, to: after.id })),
  };
}
