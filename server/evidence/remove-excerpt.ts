import { eq } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import { byHand } from "#domain/evidence/excerpt.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { mapsOfNote } from "./scope.ts";

/**
 * A passage that somebody has marked goes; `addExcerpt` with its id brings it back. What the analysis
 * has found would be found again: of that one says that it is neither pain nor gain.
 */
export async function removeExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptId }: { excerptId: string },
): Promise<{ ok: true } | { ok: false; reason: "found-by-analysis" }> {
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    if (excerpt.analyzer !== byHand) return { ok: false, reason: "found-by-analysis" } as const;
    await tx.delete(excerpts).where(eq(excerpts.id, excerptId));
    for (const mapId of await mapsOfNote(tx, excerpt.noteId)) await enqueuePain(tx, ctx, mapId);
    const { noteId, start, end, label, type } = excerpt;
    const detail = { noteId, start, end, label, type };
    await record(tx, ctx, { workspaceId, event: "excerpt.removed", subject: excerptId, detail });
    return { ok: true } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
