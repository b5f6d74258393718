import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import { evidenceModes, meaningLenses } from "#domain/evidence/excerpt.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { mapsOfNote, personaHere } from "./scope.ts";

export const describeExcerptSchema = z.object({
  excerptId: z.string().min(1).max(64),
  /** what is left out stays as it is; null takes it away */
  mode: z.enum(evidenceModes).nullable().optional(),
  lens: z.enum(meaningLenses).nullable().optional(),
  personaId: z.string().min(1).max(64).nullable().optional(),
});
export type DescribeExcerptInput = z.infer<typeof describeExcerptSchema>;

/** How we know it, what it means to people, and whose experience it is. It holds. */
export async function describeExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { excerptId, mode, lens, personaId }: DescribeExcerptInput,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    const said = {
      ...(mode === undefined ? {} : { mode }),
      ...(lens === undefined ? {} : { lens }),
      ...(personaId === undefined
        ? {}
        : { personaId: await personaHere(tx, workspaceId, personaId) }),
    };
    await tx
      .update(excerpts)
      .set({ ...said, isHeld: true })
      .where(eq(excerpts.id, excerptId));
    for (const mapId of await mapsOfNote(tx, excerpt.noteId)) {
      await enqueuePain(tx, ctx, mapId, { isIncremental: true, isJudged: true });
    }
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.described",
      subject: excerptId,
      detail: said,
    });
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}
