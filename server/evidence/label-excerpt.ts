import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import { excerptLabels, excerptTypes } from "#domain/evidence/excerpt.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { mapsOfNote } from "./scope.ts";

export const labelExcerptSchema = z.object({
  excerptId: z.string().min(1).max(64),
  label: z.enum(excerptLabels),
  type: z.enum(excerptTypes).nullable().default(null),
  /** 1-4 for a pain; null leaves the machine's */
  severity: z.number().int().min(1).max(4).nullable().default(null),
});
export type LabelExcerptInput = z.infer<typeof labelExcerptSchema>;

/** A person's word on what the passage says. It holds: no later reading changes it. */
export async function labelExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptId, label, type, severity }: LabelExcerptInput,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    await tx
      .update(excerpts)
      .set({
        label,
        machineLabel: excerpt.labelledAt ? excerpt.machineLabel : excerpt.label,
        type,
        severity: label === "pain" ? (severity ?? Math.max(1, excerpt.severity)) : 0,
        isHeld: true,
        labelledBy: actorId(ctx.actor),
        labelledAt: ctx.now(),
      })
      .where(eq(excerpts.id, excerptId));
    for (const mapId of await mapsOfNote(tx, excerpt.noteId)) {
      await enqueuePain(tx, ctx, mapId, { isIncremental: true, isJudged: true });
    }
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.labelled",
      subject: excerptId,
      detail: { from: excerpt.label, to: label, type, severity },
    });
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}
