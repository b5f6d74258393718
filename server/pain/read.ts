import { and, asc, count, eq, ne, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints, stepFindings } from "#db/schema/pain.ts";
import { compareScored } from "#domain/pain/compare-scored.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { isAttachedOn } from "../evidence/attached-steps.ts";
import { visibleNotes } from "../evidence/scope.ts";
import type { Compute } from "../jobs/compute.ts";
import { todayOf } from "../today.ts";
import { isPlacedStep, isPlacement } from "./placed.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

type Reader = Granted<"pain.read">;

export type PainPointRow = {
  id: string;
  kind: "pain" | "gain";
  title: string;
  isTitleHeld: boolean;
  /** home step; null when it has none or the step is gone from the map */
  stepId: string | null;
  stepTitle: string | null;
  isStepHeld: boolean;
  status: "open" | "dismissed" | "merged" | "unsupported";
  dismissReason: string | null;
  score: number;
  parts: ScoreParts;
  /** 0-1 */
  reviewedShare: number;
  excerpts: number;
};

export type PainPanel = {
  /** pains and gains, worst (or best) first */
  points: PainPointRow[];
  /** passages that say pain or gain, and how many of them a person has looked at */
  reviewed: { done: number; of: number };
  /** passages that wait for a step */
  unplaced: number;
  /** notes linked to the map, and those the analyzer has not read yet */
  notes: number;
  waiting: number;
};

/**
 * The ranked pain points of a map. `confirmedOnly` counts only what a person has confirmed or
 * corrected, `personaId` only whom that persona stands for; both as the board counts them.
 */
export async function readPain(
  ctx: Ctx,
  grant: Reader,
  {
    confirmedOnly = false,
    personaId = null,
  }: { confirmedOnly?: boolean; personaId?: string | null },
  compute: Compute,
): Promise<PainPanel> {
  const points =
    confirmedOnly || personaId !== null
      ? await chosenPoints(ctx, grant, { confirmedOnly, personaId }, compute)
      : await storedPoints(ctx, grant);
  return { points, ...(await coverage(ctx, grant)) };
}

async function storedPoints(ctx: Ctx, { mapId }: Reader): Promise<PainPointRow[]> {
  const rows = await ctx.db.read
    .select({
      point: painPoints,
      stepTitle: nodes.title,
      excerpts:
        sql<number>`(select count(*) from ${painPointExcerpts} where ${painPointExcerpts.painPointId} = ${painPoints.id})`.mapWith(
          Number,
        ),
    })
    .from(painPoints)
    .leftJoin(nodes, isHomeStep())
    .where(and(eq(painPoints.mapId, mapId), ne(painPoints.status, "merged")));
  return rows.map(rowOf).sort(compareScored);
}

async function chosenPoints(
  ctx: Ctx,
  grant: Reader,
  choice: { confirmedOnly: boolean; personaId: string | null },
  compute: Compute,
): Promise<PainPointRow[]> {
  const { mapId, workspaceId } = grant;
  const known = new Map((await storedPoints(ctx, grant)).map((point) => [point.id, point]));
  const counted = await compute.ask("pointsOfMap", {
    mapId,
    workspaceId,
    today: todayOf(ctx),
    ...choice,
  });
  return counted.flatMap(({ passages, ...numbers }) => {
    const point = known.get(numbers.id);
    return point ? [{ ...point, ...numbers, excerpts: passages }] : [];
  });
}

async function coverage(ctx: Ctx, { mapId, workspaceId }: Reader) {
  const onMap = and(eq(noteMaps.mapId, mapId), visibleNotes(workspaceId));
  const [linked] = await ctx.db.read
    .select({
      notes: count(),
      waiting:
        sql<number>`coalesce(sum(case when ${notes.analyzer} is null then 1 else 0 end), 0)`.mapWith(
          Number,
        ),
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .where(onMap);
  const [found] = await ctx.db.read
    .select({
      of: count(),
      done: sql<number>`coalesce(sum(case when ${excerpts.labelledAt} is not null or ${placements.by} = 'person' then 1 else 0 end), 0)`.mapWith(
        Number,
      ),
      unplaced:
        sql<number>`coalesce(sum(case when ${nodes.id} is null and not ${isAttachedOn(mapId)} then 1 else 0 end), 0)`.mapWith(
          Number,
        ),
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .innerJoin(excerpts, eq(excerpts.noteId, notes.id))
    .leftJoin(placements, isPlacement(mapId))
    .leftJoin(nodes, isPlacedStep())
    .where(and(onMap, ne(excerpts.label, "neutral"), eq(excerpts.hasLostPlace, false)));
  return {
    reviewed: { done: found?.done ?? 0, of: found?.of ?? 0 },
    unplaced: found?.unplaced ?? 0,
    notes: linked?.notes ?? 0,
    waiting: linked?.waiting ?? 0,
  };
}

export type PersonRow = {
  /** null: known only as a note */
  participantId: string | null;
  pseudonym: string | null;
  sourceType: string;
  mentions: number;
  /** their worst, 1-4 */
  severity: number;
};

export type PainPointDetail = PainPointRow & {
  people: PersonRow[];
  /** passages that may be quoted, worst first; none for readers who may not see quotations */
  quotations: Quotation[];
  /** passages that count but have no consent to be quoted */
  unquotable: number;
  /** ids of all its passages, for split */
  excerptIds: string[];
};

/** One pain point down to its people and the words behind it. */
export async function readPainPoint(
  ctx: Ctx,
  grant: Reader,
  painPointId: string,
): Promise<PainPointDetail> {
  const [row] = await ctx.db.read
    .select({ point: painPoints, stepTitle: nodes.title })
    .from(painPoints)
    .leftJoin(nodes, isHomeStep())
    .where(and(eq(painPoints.id, painPointId), eq(painPoints.mapId, grant.mapId)));
  if (!row) throw new AppError("not-found");
  const { quotations, people, unquotable, excerptIds } = await quotationsOf(
    ctx,
    grant,
    painPointId,
  );
  return {
    ...rowOf({ ...row, excerpts: excerptIds.length }),
    people,
    quotations,
    unquotable,
    excerptIds,
  };
}

export type StepFindingRow = Omit<typeof stepFindings.$inferSelect, "mapId">;

/** Per step what the canvas draws: heat, numbers and the evidenced curve; personaId "" is everyone. */
export async function readStepFindings(ctx: Ctx, { mapId }: Reader): Promise<StepFindingRow[]> {
  const rows = await ctx.db.read
    .select({ finding: stepFindings })
    .from(stepFindings)
    .innerJoin(
      nodes,
      and(
        eq(nodes.mapId, stepFindings.mapId),
        eq(nodes.id, stepFindings.stepId),
        eq(nodes.kind, "step"),
      ),
    )
    .where(eq(stepFindings.mapId, mapId))
    .orderBy(asc(nodes.position), asc(stepFindings.personaId));
  return rows.map(({ finding: { mapId: _, ...finding } }) => finding);
}

function isHomeStep() {
  return and(
    eq(nodes.mapId, painPoints.mapId),
    eq(nodes.id, painPoints.stepId),
    eq(nodes.kind, "step"),
  );
}

function rowOf({
  point,
  stepTitle,
  excerpts,
}: {
  point: typeof painPoints.$inferSelect;
  stepTitle: string | null;
  excerpts: number;
}): PainPointRow {
  const { id, kind, title, isTitleHeld, isStepHeld, status, dismissReason, score } = point;
  return {
    id,
    kind,
    title,
    isTitleHeld,
    stepId: stepTitle === null ? null : point.stepId,
    stepTitle,
    isStepHeld,
    status,
    dismissReason,
    score,
    // Written by recompute.ts only.
    parts: point.parts as ScoreParts,
    reviewedShare: point.reviewedShare,
    excerpts: status === "unsupported" ? 0 : excerpts,
  };
}
