import { inArray } from "drizzle-orm";
import { excerptCodes } from "#db/schema/codes.ts";
import type { Tx } from "#db/transact.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { type CodeEdit, type EditReason, edited } from "#domain/evidence/codebook/edit.ts";
import type { Coding } from "#domain/evidence/codebook/split.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import type { Ctx } from "../../context.ts";
import { readBook } from "./book.ts";
import { storeChange } from "./store-change.ts";

/** One act on the codebook, by its rules; what it did is kept so that it can be taken back. */
export async function editCodebook(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  edit: CodeEdit,
): Promise<
  { ok: true; changeId: number; codeId: string | null } | { ok: false; reason: EditReason }
> {
  const { workspaceId } = grant;
  const result = await ctx.db.transact(async (tx) => {
    const book = await readBook(tx, workspaceId);
    const codings = edit.kind === "split" ? await codingsOf(tx, edit.excerptIds) : [];
    const hands = { newId: ctx.newId, mayLock: mayLock(grant), codings };
    const outcome = edited(book, edit, hands);
    if (!outcome.ok) return outcome;
    const { change, subject, codeId } = outcome;
    const changeId = await storeChange(tx, ctx, { workspaceId, kind: edit.kind, subject, change });
    await record(tx, ctx, {
      workspaceId,
      event: `code.${pastOf[edit.kind]}`,
      subject: codeId ?? String(changeId),
      detail: { changeId, codes: change.codes.length, excerpts: change.recoded.length },
    });
    return { ok: true, changeId, codeId } as const;
  });
  if (result.ok) tell(ctx, workspaceId);
  return result;
}

export function mayLock({ role }: Granted<"evidence.edit">): boolean {
  return role === "system" || isAllowed(role, "code.lock");
}

/** Passages show their codes by name, the codebook counts them. */
export function tell(ctx: Ctx, workspaceId: string): void {
  ctx.outside.announce(workspaceId, { kind: "codes" });
  ctx.outside.announce(workspaceId, { kind: "notes" });
}

async function codingsOf(tx: Tx, excerptIds: readonly string[]): Promise<Coding[]> {
  const codings: Coding[] = [];
  for (let from = 0; from < excerptIds.length; from += 500) {
    const rows = await tx
      .select({ excerptId: excerptCodes.excerptId, codeId: excerptCodes.codeId })
      .from(excerptCodes)
      .where(inArray(excerptCodes.excerptId, excerptIds.slice(from, from + 500)));
    codings.push(...rows);
  }
  return codings;
}

const pastOf = {
  add: "added",
  bring: "brought",
  rename: "renamed",
  describe: "described",
  recolour: "recoloured",
  move: "moved",
  lock: "locked",
  unlock: "unlocked",
  merge: "merged",
  split: "split",
  delete: "deleted",
} as const satisfies Record<CodeEdit["kind"], string>;
