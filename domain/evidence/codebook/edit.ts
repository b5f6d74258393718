import { generateKeyBetween } from "fractional-indexing";
import { z } from "zod";
import { bring, draftSchema } from "./bring.ts";
import { applied, type CodeChange } from "./change.ts";
import {
  branchOf,
  type Code,
  childrenOf,
  codeColours,
  isLive,
  longestDescription,
  longestName,
} from "./code.ts";
import { fresh } from "./fresh.ts";
import { retire } from "./retire.ts";
import { type BookProblem, problemOf } from "./rules.ts";
import { type Coding, split } from "./split.ts";

const id = z.string().min(1).max(64);
const name = z
  .string()
  .max(longestName * 2)
  .transform((text) => text.replaceAll(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(longestName));
const description = z.string().trim().max(longestDescription);
const colour = z
  .number()
  .int()
  .min(0)
  .max(codeColours - 1);

/** Every act on the codebook, as it comes from a page or a file. */
export const codeEditSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("add"),
    parentId: id.nullable(),
    name,
    description: description.default(""),
    colour: colour.nullable().default(null),
  }),
  z.object({ kind: z.literal("bring"), codes: z.array(draftSchema).min(1).max(2_000) }),
  z.object({ kind: z.literal("rename"), codeId: id, name }),
  z.object({ kind: z.literal("describe"), codeId: id, description }),
  z.object({ kind: z.literal("recolour"), codeId: id, colour }),
  /** before that sibling; null = last */
  z.object({
    kind: z.literal("move"),
    codeId: id,
    parentId: id.nullable(),
    beforeId: id.nullable().default(null),
  }),
  z.object({ kind: z.literal("lock"), codeId: id }),
  z.object({ kind: z.literal("unlock"), codeId: id }),
  z.object({ kind: z.literal("merge"), codeId: id, into: id }),
  /** its passages go to that code, or are coded with one less */
  z.object({ kind: z.literal("delete"), codeId: id, to: id.nullable() }),
  z.object({
    kind: z.literal("split"),
    codeId: id,
    name,
    excerptIds: z.array(id).min(1).max(5_000),
  }),
]);
export type CodeEdit = z.output<typeof codeEditSchema>;
export type CodeEditInput = z.input<typeof codeEditSchema>;

export type EditReason = BookProblem | "locked" | "nothing-to-do";
export type Edited =
  | { ok: true; change: CodeChange; subject: string; codeId: string | null }
  | { ok: false; reason: EditReason };

export type Hands = {
  newId: () => string;
  /** whether whoever asks may change what is locked, and lock and unlock */
  mayLock: boolean;
  /** how the passages are coded now; asked of a split only */
  codings?: readonly Coding[];
};

/** What an act would do to the book, or why it cannot. Only sound books come out of it. */
export function edited(book: readonly Code[], edit: CodeEdit, hands: Hands): Edited {
  if (edit.kind === "add") return sound(book, add(book, edit, hands), hands, edit.name);
  if (edit.kind === "bring") {
    const change = bring(book, edit.codes, hands.newId);
    if (change.codes.length === 0) return { ok: false, reason: "nothing-to-do" };
    return sound(book, change, hands, edit.codes[0]?.path.at(0) ?? "");
  }
  const code = book.find((one) => one.id === edit.codeId && isLive(one));
  if (!code) return { ok: false, reason: "unknown-code" };
  if ((code.isLocked || edit.kind === "lock") && !hands.mayLock) {
    return { ok: false, reason: "locked" };
  }
  switch (edit.kind) {
    case "rename":
      return sound(book, replace(code, { name: edit.name }), hands, code.name);
    case "describe":
      return sound(book, replace(code, { description: edit.description }), hands, code.name);
    case "recolour":
      return sound(book, replace(code, { colour: edit.colour }), hands, code.name);
    case "lock":
    case "unlock":
      return sound(book, replace(code, { isLocked: edit.kind === "lock" }), hands, code.name);
    case "move":
      return sound(book, move(book, code, edit), hands, code.name);
    case "merge":
      return sound(book, retire(book, code, edit.into), hands, code.name);
    case "delete":
      return sound(book, retire(book, code, edit.to, { isDelete: true }), hands, code.name);
    case "split":
      return sound(book, split(book, code, edit, hands), hands, code.name);
    default:
      return edit satisfies never;
  }
}

function add(
  book: readonly Code[],
  { parentId, name, description, colour }: Extract<CodeEdit, { kind: "add" }>,
  { newId }: Hands,
): CodeChange {
  const after = fresh(book, { id: newId(), parentId, name, description, colour });
  return { codes: [{ before: { ...after, isDeleted: true }, after }], recoded: [] };
}

function replace(before: Code, part: Partial<Code>): CodeChange {
  return { codes: [{ before, after: { ...before, ...part } }], recoded: [] };
}

function move(
  book: readonly Code[],
  code: Code,
  { parentId, beforeId }: Extract<CodeEdit, { kind: "move" }>,
): CodeChange | BookProblem {
  if (parentId !== null && branchOf(book, code.id).has(parentId)) return "cycle";
  const siblings = childrenOf(book, parentId).filter(({ id }) => id !== code.id);
  const at = beforeId === null ? siblings.length : siblings.findIndex(({ id }) => id === beforeId);
  if (at < 0) return "unknown-code";
  const before = siblings[at - 1]?.order ?? null;
  // Two that were given one key by an undo stand together: a new one goes behind both.
  const after = siblings.slice(at).find(({ order }) => before === null || order > before);
  const order = generateKeyBetween(before, after?.order ?? null);
  return replace(code, { parentId, order });
}

function sound(
  book: readonly Code[],
  change: CodeChange | EditReason,
  { mayLock }: Hands,
  subject: string,
): Edited {
  if (typeof change === "string") return { ok: false, reason: change };
  // An act on one code may take others along: none of them may be a locked one.
  const known = new Map(book.map((code) => [code.id, code]));
  const isBarred = change.codes.some(({ after }) => {
    const now = known.get(after.id);
    return now?.isLocked && isLive(now);
  });
  if (isBarred && !mayLock) return { ok: false, reason: "locked" };
  const problem = problemOf(applied(book, change));
  if (problem) return { ok: false, reason: problem };
  const added = change.codes.find(({ before, after }) => before.isDeleted && isLive(after));
  const codeId = added?.after.id ?? change.codes[0]?.after.id ?? null;
  return { ok: true, change, subject, codeId };
}
