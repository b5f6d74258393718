import { and, eq, inArray, notInArray } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import { maps } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints, stepFindings } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { modelOf } from "../analysis/workspace-model.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { todayOf } from "../today.ts";
import type { FoundPoint, StepFinding } from "./find-findings.ts";
import { hasLostPassages } from "./lost-passages.ts";
import { nameByModel } from "./name-by-model.ts";

/**
 * The map's pain points and step findings from what is stored now. What a person said of a pain
 * point stays; one that a person touched and nobody speaks for any more becomes unsupported.
 */
export async function recompute(
  ctx: Ctx,
  { mapId, isIncremental }: { mapId: string; isIncremental: boolean },
  compute: Compute,
): Promise<void> {
  const [map] = await ctx.db.read
    .select({ workspaceId: maps.workspaceId })
    .from(maps)
    .where(eq(maps.id, mapId));
  if (!map) return;
  const found = await compute.run("findFindings", {
    mapId,
    today: todayOf(ctx),
    isIncremental,
  });

  const model = await modelOf(ctx, map.workspaceId);
  const stored: StoredPoint[] = [];
  await inSmallWrites(ctx.db, found.points, async (tx, point) => {
    // A title that a model gave stays as long as the point speaks with the same words.
    const keepsTitle = model !== null && isUnchanged(point);
    const painPointId = await storePoint(tx, ctx, { mapId, point, keepsTitle });
    if (painPointId !== null) stored.push({ painPointId, point });
  });
  await storeMembers(ctx, mapId, stored);
  await inSmallWrites(ctx.db, found.unsupported, async (tx, id) => {
    // Its members stay known: should their note come back, the pain point is the same one.
    await tx
      .update(painPoints)
      .set({ status: "unsupported", score: 0, reviewedShare: 0, updatedAt: ctx.now() })
      .where(and(eq(painPoints.id, id), eq(painPoints.status, "open")));
  });
  await inSmallWrites(ctx.db, found.gone, async (tx, id) => {
    // Touched since it was computed: the next run, already asked for, decides.
    await tx.delete(painPoints).where(and(eq(painPoints.id, id), eq(painPoints.isTouched, false)));
  });
  await storeSteps(ctx, mapId, found.steps);
  ctx.outside.announce(map.workspaceId, { kind: "pain", mapId });
  if (!model) return;
  const changed = stored.filter(({ point }) => !isUnchanged(point));
  await nameByModel(
    ctx,
    model,
    changed.map(({ painPointId }) => painPointId),
  );
  ctx.outside.announce(map.workspaceId, { kind: "pain", mapId });
}

function isUnchanged({ id, joined, left }: FoundPoint): boolean {
  return id !== null && joined.length === 0 && left.length === 0;
}

/** Its id; null when a person has merged it into another meanwhile. */
async function storePoint(
  tx: Tx,
  ctx: Ctx,
  { mapId, point, keepsTitle }: { mapId: string; point: FoundPoint; keepsTitle: boolean },
): Promise<string | null> {
  const { stepId, score, parts, reviewedShare } = point;
  // It is titled by somebody's words, who may have taken them back while this was computed: the next
  // run, already asked for, finds other ones.
  const title = (await hasLostPassages(tx, point)) ? "" : point.title;
  const id = point.id ?? ctx.newId();
  const [known] = point.id
    ? await tx.select().from(painPoints).where(eq(painPoints.id, point.id))
    : [];
  if (known?.status === "merged") return null;
  if (known) {
    await tx
      .update(painPoints)
      .set({
        // A person may have spoken while this was computed: their word stands.
        ...(known.isTitleHeld || keepsTitle ? {} : { title }),
        ...(known.isStepHeld ? {} : { stepId }),
        ...(known.status === "unsupported" ? { status: "open" as const } : {}),
        score,
        parts,
        reviewedShare,
        updatedAt: ctx.now(),
      })
      .where(eq(painPoints.id, id));
  } else {
    await tx.insert(painPoints).values({
      id,
      mapId,
      kind: point.kind,
      title,
      stepId,
      status: "open",
      score,
      parts,
      reviewedShare,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
  }
  return id;
}

type StoredPoint = { painPointId: string; point: FoundPoint };

/** A passage speaks for one pain point of a map: whoever has it now, the others lose it. */
async function storeMembers(ctx: Ctx, mapId: string, points: StoredPoint[]): Promise<void> {
  const left = points.flatMap(({ painPointId, point }) =>
    groupsOf(point.left, 50).map((ids) => ({ painPointId, ids })),
  );
  await inSmallWrites(ctx.db, left, async (tx, { painPointId, ids }) => {
    await tx
      .delete(painPointExcerpts)
      .where(
        and(
          eq(painPointExcerpts.painPointId, painPointId),
          inArray(painPointExcerpts.excerptId, ids),
        ),
      );
  });
  const joined = points.flatMap(({ painPointId, point }) =>
    groupsOf(point.joined, 50).map((ids) => ({ painPointId, ids })),
  );
  await inSmallWrites(ctx.db, joined, async (tx, { painPointId, ids }) => {
    // Passages that went meanwhile are passed over.
    const rows = await tx
      .select({ id: excerpts.id })
      .from(excerpts)
      .where(inArray(excerpts.id, ids));
    if (rows.length === 0) return;
    await tx
      .delete(painPointExcerpts)
      .where(
        and(
          inArray(painPointExcerpts.excerptId, ids),
          inArray(
            painPointExcerpts.painPointId,
            tx.select({ id: painPoints.id }).from(painPoints).where(eq(painPoints.mapId, mapId)),
          ),
        ),
      );
    await tx
      .insert(painPointExcerpts)
      .values(rows.map(({ id }) => ({ painPointId, excerptId: id })))
      .onConflictDoNothing();
  });
}

async function storeSteps(ctx: Ctx, mapId: string, steps: StepFinding[]): Promise<void> {
  await ctx.db.transact(async (tx) => {
    const stepIds = [...new Set(steps.map(({ stepId }) => stepId))];
    await tx
      .delete(stepFindings)
      .where(
        and(
          eq(stepFindings.mapId, mapId),
          stepIds.length > 0 ? notInArray(stepFindings.stepId, stepIds) : undefined,
        ),
      );
  });
  const byStep = new Map<string, StepFinding[]>();
  for (const step of steps) byStep.set(step.stepId, [...(byStep.get(step.stepId) ?? []), step]);
  await inSmallWrites(ctx.db, [...byStep], async (tx, [stepId, rows]) => {
    await tx
      .delete(stepFindings)
      .where(and(eq(stepFindings.mapId, mapId), eq(stepFindings.stepId, stepId)));
    await tx.insert(stepFindings).values(rows.map((row) => ({ mapId, ...row })));
  });
}
