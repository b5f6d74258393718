import { and, asc, desc, eq, gt, lt, or } from "drizzle-orm";
import { z } from "zod";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { pageOf } from "#domain/api/cursor.ts";
import type { AnswerOf, QueryOf } from "#domain/api/operations.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { scoringOf } from "#domain/pain/scoring.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { readQuotes } from "../pain/quotes.ts";
import { readPainPoint } from "../pain/read.ts";
import { cursorIn } from "./read-maps.ts";

type PainPoint = AnswerOf<"listPainPoints">["items"][number];

type Grants = { read: Granted<"pain.read">; quote: Granted<"pain.quote"> | null };

/** The highest score first. */
export async function listPainPoints(
  ctx: Ctx,
  { read: { mapId }, quote }: Grants,
  { cursor, limit, kind, status }: QueryOf<"listPainPoints">,
): Promise<AnswerOf<"listPainPoints">> {
  const after = cursorIn(cursor, z.tuple([z.number(), z.string()]));
  const rows = await pointsOf(ctx)
    .where(
      and(
        eq(painPoints.mapId, mapId),
        kind ? eq(painPoints.kind, kind) : undefined,
        status ? eq(painPoints.status, status) : undefined,
        after
          ? or(
              lt(painPoints.score, after[0]),
              and(eq(painPoints.score, after[0]), gt(painPoints.id, after[1])),
            )
          : undefined,
      ),
    )
    .orderBy(desc(painPoints.score), asc(painPoints.id))
    .limit(limit + 1);
  return pageOf(rows, limit, {
    item: (row) => pointOf(row, quote),
    key: ({ point }) => [point.score, point.id],
  });
}

/** With its people and, where there is a right to them and consent, the words behind it. */
export async function readPoint(
  ctx: Ctx,
  grants: Grants,
  painPointId: string,
): Promise<AnswerOf<"readPainPoint">> {
  const detail = await readPainPoint(ctx, grants.read, painPointId);
  const [row] = await pointsOf(ctx).where(eq(painPoints.id, painPointId));
  const quotes = grants.quote
    ? await readQuotes(ctx, grants.quote, { excerptIds: detail.excerptIds })
    : null;
  return {
    ...pointOf(row as Row, grants.quote),
    people: detail.people.map(({ participantId, sourceType, mentions, severity }) => ({
      id: participantId,
      // the column holds no other word
      sourceType: sourceType as AnswerOf<"readPainPoint">["people"][number]["sourceType"],
      mentions,
      severity,
    })),
    quotations: quotes?.map(({ excerptId, text }) => ({ excerptId, text })) ?? null,
    unquotable: detail.unquotable,
  };
}

function pointsOf(ctx: Ctx) {
  return ctx.db.read
    .select({ point: painPoints, stepTitle: nodes.title })
    .from(painPoints)
    .leftJoin(
      nodes,
      and(
        eq(nodes.mapId, painPoints.mapId),
        eq(nodes.id, painPoints.stepId),
        eq(nodes.kind, "step"),
      ),
    )
    .$dynamic();
}

type Row = { point: typeof painPoints.$inferSelect; stepTitle: string | null };

/** A title that nobody of the team gave is a clause of somebody's words. */
function pointOf({ point, stepTitle }: Row, quote: Grants["quote"]): PainPoint {
  const { id, kind, isTitleHeld, status, score, reviewedShare, updatedAt } = point;
  // written by recompute.ts and rescore.ts of server/pain only
  const parts = point.parts as ScoreParts;
  return {
    id,
    kind,
    title: isTitleHeld || quote ? point.title : null,
    stepId: stepTitle === null ? null : point.stepId,
    stepTitle,
    status,
    score,
    parts: { ...parts, newest: parts.newest ?? null, scoring: weightsOf(parts) },
    reviewedShare,
    updatedAt: updatedAt.toISOString(),
  };
}

/** By names of their own: each of the factors has its number beside them. */
function weightsOf(parts: ScoreParts): PainPoint["parts"]["scoring"] {
  const { severity, reach, reliability, halfLifeDays } = scoringOf(parts);
  return {
    severityWeight: severity,
    reachWeight: reach,
    reliabilityWeight: reliability,
    halfLifeDays,
  };
}
