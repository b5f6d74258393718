import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { spanSchema, standsThere } from "./add-excerpt.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { mapsOfNote } from "./scope.ts";

export const moveExcerptSchema = spanSchema.extend({ excerptId: z.string().min(1).max(64) });
export type MoveExcerptInput = z.infer<typeof moveExcerptSchema>;

/** Other words of the same note for a passage: longer, shorter, or found after it lost its place. */
export async function moveExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptId, start, end, words }: MoveExcerptInput,
): Promise<{ ok: true } | { ok: false; reason: "text-changed" }> {
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    const { noteId } = excerpt;
    const [note] = await tx.select({ text: notes.text }).from(notes).where(eq(notes.id, noteId));
    if (!note || !standsThere(note.text, { start, end, words })) {
      return { ok: false, reason: "text-changed" } as const;
    }
    const cues = excerpt.cues.filter((cue) => cue.start >= start && cue.end <= end);
    await tx
      .update(excerpts)
      .set({ start, end, text: words, cues, isHeld: true, hasLostPlace: false })
      .where(eq(excerpts.id, excerptId));
    for (const mapId of await mapsOfNote(tx, noteId)) {
      await enqueuePlacement(tx, ctx, mapId, [noteId]);
    }
    const from = { start: excerpt.start, end: excerpt.end };
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.moved",
      subject: excerptId,
      detail: { from, to: { start, end } },
    });
    return { ok: true } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
