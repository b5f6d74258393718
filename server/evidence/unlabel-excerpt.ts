import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import { byHand } from "#domain/evidence/excerpt.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { isHeldByPeople } from "./is-held.ts";
import { mapsOfNote } from "./scope.ts";

export const unlabelExcerptSchema = z.object({
  excerptId: z.string().min(1).max(64),
  /** the machine's, which the judgement had taken the place of */
  severity: z.number().int().min(0).max(4),
});
export type UnlabelExcerptInput = z.infer<typeof unlabelExcerptSchema>;

/** Takes a first judgement back as if it had not been made: the machine's word counts again. */
export async function unlabelExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptId, severity }: UnlabelExcerptInput,
): Promise<{ ok: true } | { ok: false; reason: "not-judged" }> {
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    const { machineLabel, analyzer } = excerpt;
    if (machineLabel === null || analyzer === byHand) {
      return { ok: false, reason: "not-judged" } as const;
    }
    await tx
      .update(excerpts)
      .set({
        label: machineLabel,
        machineLabel: null,
        type: null,
        severity,
        labelledBy: null,
        labelledAt: null,
      })
      .where(eq(excerpts.id, excerptId));
    const isHeld = await isHeldByPeople(tx, excerptId);
    await tx.update(excerpts).set({ isHeld }).where(eq(excerpts.id, excerptId));
    for (const mapId of await mapsOfNote(tx, excerpt.noteId)) {
      await enqueuePain(tx, ctx, mapId, { isIncremental: true, isJudged: true });
    }
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.unlabelled",
      subject: excerptId,
      detail: { from: excerpt.label, to: machineLabel },
    });
    return { ok: true } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
