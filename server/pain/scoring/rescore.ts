import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints, painScorings, stepFindings } from "#db/schema/pain.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { rescored } from "#domain/pain/scoring.ts";
import type { Ctx } from "../../context.ts";
import { enqueuePain } from "../../jobs/enqueue.ts";
import { inSmallWrites } from "../../jobs/small-writes.ts";
import { todayOf } from "../../today.ts";
import { bestAtSteps } from "../best-at-steps.ts";
import { readRule } from "./read-scoring.ts";

/** Asks for every map to be weighed anew: of one workspace, or (null) of all in which age matters. */
export async function askToRescore(ctx: Ctx, workspaceId: string | null): Promise<void> {
  const aging = ctx.db.read
    .select({ id: painScorings.workspaceId })
    .from(painScorings)
    .where(isNotNull(painScorings.halfLifeDays));
  const rows = await ctx.db.read
    .select({ id: maps.id })
    .from(maps)
    .where(
      and(
        isNull(maps.deletedAt),
        workspaceId === null ? inArray(maps.workspaceId, aging) : eq(maps.workspaceId, workspaceId),
      ),
    );
  await inSmallWrites(ctx.db, rows, (tx, { id }) =>
    enqueuePain(tx, ctx, id, { isOnlyScores: true }),
  );
  ctx.outside.wakeJobs();
}

/**
 * The map's stored scores as the workspace weighs now, from the parts that are known of them. False
 * where an earlier version wrote these, which kept no dates: then all has to be counted anew.
 */
export async function rescore(ctx: Ctx, mapId: string): Promise<boolean> {
  const [map] = await ctx.db.read.select().from(maps).where(eq(maps.id, mapId));
  if (!map) return true;
  const { workspaceId } = map;
  const rule = await readRule(ctx.db.read, { workspaceId, today: todayOf(ctx) });
  const rows = await ctx.db.read
    .select()
    .from(painPoints)
    .where(and(eq(painPoints.mapId, mapId), inArray(painPoints.status, ["open", "dismissed"])));
  if (rows.some(({ parts }) => (parts as ScoreParts).newest === undefined)) return false;
  const points = rows.map((row) => ({ ...row, ...rescored(row.parts as ScoreParts, rule) }));
  await inSmallWrites(ctx.db, points, async (tx, { id, score, parts }) => {
    await tx
      .update(painPoints)
      .set({ score, parts, updatedAt: ctx.now() })
      .where(eq(painPoints.id, id));
  });
  const steps = await ctx.db.read
    .select({ stepId: stepFindings.stepId })
    .from(stepFindings)
    .where(and(eq(stepFindings.mapId, mapId), eq(stepFindings.personaId, "")));
  const best = bestAtSteps(points);
  await inSmallWrites(ctx.db, steps, async (tx, { stepId }) => {
    await tx
      .update(stepFindings)
      .set({ painScore: best("pain", stepId), gainScore: best("gain", stepId) })
      .where(
        and(
          eq(stepFindings.mapId, mapId),
          eq(stepFindings.stepId, stepId),
          eq(stepFindings.personaId, ""),
        ),
      );
  });
  ctx.outside.announce(workspaceId, { kind: "pain", mapId });
  return true;
}
