import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import { noChange } from "#domain/evidence/excerpt-change.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { byPerson, homeOf, isStepOf, linkTo, setHome } from "./homes.ts";
import { keepChange } from "./keep-change.ts";

const id = z.string().min(1).max(64);
export const placeExcerptSchema = z.object({
  mapId: id,
  excerptId: id,
  /** null = into the tray, and it stays there */
  stepId: id.nullable(),
});
export type PlaceExcerptInput = z.infer<typeof placeExcerptSchema>;

/** A person's word on where the passage is at home. It holds. */
export async function placeExcerpt(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.correct">,
  { excerptId, stepId }: Omit<PlaceExcerptInput, "mapId">,
): Promise<{ ok: true; changeId: number } | { ok: false; reason: "unknown-step" }> {
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    if (stepId !== null && !(await isStepOf(tx, mapId, stepId))) {
      return { ok: false, reason: "unknown-step" } as const;
    }
    const before = await homeOf(tx, { excerptId, mapId });
    const after = byPerson(stepId);
    await setHome(tx, { excerptId, mapId }, after);
    await linkTo(tx, ctx, excerpt.noteId, mapId);
    await tx.update(excerpts).set({ isHeld: true }).where(eq(excerpts.id, excerptId));
    await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.placed",
      subject: excerptId,
      detail: { mapId, from: before?.stepId ?? null, to: stepId },
    });
    const change = { ...noChange, homes: [{ excerptId, mapId, before, after }] };
    return { ok: true, changeId: await keepChange(tx, ctx, { workspaceId, change }) } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
