import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { excerptCodes } from "#db/schema/codes.ts";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { isLive } from "#domain/evidence/codebook/code.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import { actorId, type Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { visibleNotes } from "../scope.ts";
import { codesOf, readBook, voicesOf } from "./book.ts";
import { tell } from "./edit-codebook.ts";

export const codeExcerptsSchema = z.object({
  excerptIds: z.array(z.string().min(1).max(64)).min(1).max(500),
  codeId: z.string().min(1).max(64),
});
export type CodeExcerptsInput = z.infer<typeof codeExcerptsSchema>;

/** Codes passages with one code. `changed` are those that did not have it: what undo takes back. */
export async function codeExcerpts(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptIds, codeId }: CodeExcerptsInput,
): Promise<{ ok: true; changed: string[] } | { ok: false; reason: "unknown-code" }> {
  const result = await ctx.db.transact(async (tx) => {
    const book = await readBook(tx, workspaceId);
    if (!book.some((code) => code.id === codeId && isLive(code))) {
      return { ok: false, reason: "unknown-code" } as const;
    }
    await expectExcerpts(tx, workspaceId, excerptIds);
    const known = await codesOf(tx, book, excerptIds);
    const changed = [...new Set(excerptIds)].filter((id) => !known.get(id)?.includes(codeId));
    await addCodings(tx, ctx, { excerptIds: changed, codeId });
    await recordCoding(tx, ctx, { workspaceId, codeId, event: "excerpt.coded", changed });
    return { ok: true, changed } as const;
  });
  if (result.ok) tell(ctx, workspaceId);
  return result;
}

/** Takes a code off passages, with whatever codes it speaks for. */
export async function uncodeExcerpts(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptIds, codeId }: CodeExcerptsInput,
): Promise<{ ok: true; changed: string[] }> {
  const result = await ctx.db.transact(async (tx) => {
    const book = await readBook(tx, workspaceId);
    await expectExcerpts(tx, workspaceId, excerptIds);
    const known = await codesOf(tx, book, excerptIds);
    const changed = [...new Set(excerptIds)].filter((id) => known.get(id)?.includes(codeId));
    if (changed.length > 0) {
      await tx
        .delete(excerptCodes)
        .where(
          and(
            inArray(excerptCodes.excerptId, changed),
            inArray(excerptCodes.codeId, voicesOf(book, codeId)),
          ),
        );
    }
    await recordCoding(tx, ctx, { workspaceId, codeId, event: "excerpt.uncoded", changed });
    return { ok: true, changed } as const;
  });
  tell(ctx, workspaceId);
  return result;
}

/** A coded passage is held: no later reading of its note loses it. */
export async function addCodings(
  tx: Tx,
  ctx: Ctx,
  { excerptIds, codeId }: { excerptIds: readonly string[]; codeId: string },
): Promise<void> {
  if (excerptIds.length === 0) return;
  for (let from = 0; from < excerptIds.length; from += 100) {
    await tx
      .insert(excerptCodes)
      .values(
        excerptIds
          .slice(from, from + 100)
          .map((excerptId) => ({ excerptId, codeId, by: actorId(ctx.actor), at: ctx.now() })),
      )
      .onConflictDoNothing();
  }
  await tx
    .update(excerpts)
    .set({ isHeld: true })
    .where(inArray(excerpts.id, [...excerptIds]));
}

/** Passages of another workspace are not there. */
async function expectExcerpts(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .select({ id: excerpts.id })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(and(inArray(excerpts.id, [...ids]), visibleNotes(workspaceId)));
  if (rows.length < new Set(ids).size) throw new AppError("not-found");
}

async function recordCoding(
  tx: Tx,
  ctx: Ctx,
  {
    workspaceId,
    codeId,
    event,
    changed,
  }: { workspaceId: string; codeId: string; event: string; changed: string[] },
): Promise<void> {
  const detail = { excerpts: changed.length, some: changed.slice(0, 20) };
  await record(tx, ctx, { workspaceId, event, subject: codeId, detail });
}
