import { and, eq, inArray } from "drizzle-orm";
import { excerpts, noteMaps, placements } from "#db/schema/evidence.ts";
import type { NoteMap } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { areMapsHere, findNote } from "./scope.ts";

/** The note speaks of this journey (and, dropped on a step, most likely of that step). */
export async function linkNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { noteId, mapId, stepHint }: { noteId: string } & NoteMap,
): Promise<{ ok: true } | { ok: false; reason: "unknown-map" }> {
  const { workspaceId } = grant;
  const result = await ctx.db.transact(async (tx) => {
    if (!(await findNote(tx, workspaceId, noteId))) throw new AppError("not-found");
    if (!(await areMapsHere(tx, workspaceId, [mapId]))) {
      return { ok: false, reason: "unknown-map" } as const;
    }
    await tx
      .insert(noteMaps)
      .values({ noteId, mapId, stepHint, createdAt: ctx.now() })
      .onConflictDoUpdate({ target: [noteMaps.noteId, noteMaps.mapId], set: { stepHint } });
    await enqueuePlacement(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "note.linked",
      subject: noteId,
      detail: { mapId, stepHint },
    });
    return { ok: true } as const;
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return result;
}

/** The note no longer speaks of this journey; what lay on its steps leaves them. */
export async function unlinkNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { noteId, mapId }: { noteId: string; mapId: string },
): Promise<{ ok: true }> {
  const { workspaceId } = grant;
  await ctx.db.transact(async (tx) => {
    if (!(await findNote(tx, workspaceId, noteId))) throw new AppError("not-found");
    if (!(await areMapsHere(tx, workspaceId, [mapId]))) throw new AppError("not-found");
    await tx.delete(noteMaps).where(and(eq(noteMaps.noteId, noteId), eq(noteMaps.mapId, mapId)));
    await tx
      .delete(placements)
      .where(
        and(
          eq(placements.mapId, mapId),
          inArray(
            placements.excerptId,
            tx.select({ id: excerpts.id }).from(excerpts).where(eq(excerpts.noteId, noteId)),
          ),
        ),
      );
    await enqueuePlacement(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "note.unlinked",
      subject: noteId,
      detail: { mapId },
    });
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}
