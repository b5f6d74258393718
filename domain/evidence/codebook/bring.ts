import { z } from "zod";
import type { CodeChange } from "./change.ts";
import {
  type Code,
  childrenOf,
  codeColours,
  deepest,
  longestDescription,
  longestName,
  nameKey,
} from "./code.ts";
import { type FreshCode, fresh } from "./fresh.ts";

/** A code as a file or a starter set names it: by the names that lead to it. */
export const draftSchema = z.object({
  path: z.array(z.string().trim().min(1).max(longestName)).min(1).max(deepest),
  description: z.string().trim().max(longestDescription).default(""),
  colour: z
    .number()
    .int()
    .min(0)
    .max(codeColours - 1)
    .nullable()
    .default(null),
  starter: z.string().max(64).nullable().default(null),
});
export type CodeDraft = z.output<typeof draftSchema>;

/** Brings in what is not there yet, by name and place; what is there stays as it is. */
export function bring(
  book: readonly Code[],
  drafts: readonly CodeDraft[],
  newId: () => string,
): CodeChange {
  let grown = [...book];
  const codes: CodeChange["codes"] = [];
  const add = (draft: Omit<FreshCode, "id">) => {
    const after = fresh(grown, { id: newId(), ...draft });
    grown = [...grown, after];
    codes.push({ before: { ...after, isDeleted: true }, after });
    return after;
  };
  for (const { path, description, colour, starter } of drafts) {
    let parentId: string | null = null;
    for (const [at, name] of path.entries()) {
      const isLast = at === path.length - 1;
      const there: Code | undefined = childrenOf(grown, parentId).find(
        (code) => nameKey(code.name) === nameKey(name),
      );
      const own = isLast ? { description, colour, starter } : { description: "", colour: null };
      parentId = (there ?? add({ parentId, name, ...own })).id;
    }
  }
  return { codes, recoded: [] };
}
