import { and, eq } from "drizzle-orm";
import { codeChanges } from "#db/schema/codes.ts";
import { undoing } from "#domain/evidence/codebook/change.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import type { Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { readBook } from "./book.ts";
import { mayLock, tell } from "./edit-codebook.ts";
import { storeChange } from "./store-change.ts";

/**
 * Takes one act on the codebook back; taking back what was taken back does it again. It says no
 * where somebody has changed the same thing since.
 */
export async function undoCodebook(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { changeId }: { changeId: number },
): Promise<
  | { ok: true; changeId: number }
  | { ok: false; reason: "changed-since" | "locked" | "already-undone" }
> {
  const { workspaceId } = grant;
  const result = await ctx.db.transact(async (tx) => {
    const [row] = await tx
      .select()
      .from(codeChanges)
      .where(and(eq(codeChanges.id, changeId), eq(codeChanges.workspaceId, workspaceId)));
    if (!row) throw new AppError("not-found");
    if (row.undoneAt !== null) return { ok: false, reason: "already-undone" } as const;
    const book = await readBook(tx, workspaceId);
    const undone = undoing(book, row.change, { mayLock: mayLock(grant) });
    if (!undone.ok) return undone;
    const { change } = undone;
    const { subject } = row;
    const undoId = await storeChange(tx, ctx, {
      workspaceId,
      kind: "undo",
      subject,
      change,
      undoes: changeId,
    });
    await tx.update(codeChanges).set({ undoneAt: ctx.now() }).where(eq(codeChanges.id, changeId));
    await record(tx, ctx, {
      workspaceId,
      event: "code.undone",
      subject: String(changeId),
      detail: { kind: row.kind, undoId },
    });
    return { ok: true, changeId: undoId } as const;
  });
  if (result.ok) tell(ctx, workspaceId);
  return result;
}
