import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import { nodes } from "#db/schema/map.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import { type Filled, gapsIn } from "#domain/map/missing.ts";
import type { Ctx } from "../context.ts";

/** How many steps say nothing yet in a required lane, by map, read from the tables. */
export async function countGaps(
  ctx: Ctx,
  mapIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const lanes = await rowsOf(ctx, mapIds, "lanes");
  // most maps require nothing: of those no card is read
  const asking = [...new Set(lanes.filter(isRequired).map(({ mapId }) => mapId))];
  if (asking.length === 0) return new Map();
  const rest = await rowsOf(ctx, asking, "rest");
  return new Map(
    asking.map((mapId) => {
      const of = (row: Row) => row.mapId === mapId;
      return [mapId, gapsIn(filledBy(lanes.filter(of), rest.filter(of))).length];
    }),
  );
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** The lanes, or the steps and what lies in cells. */
function rowsOf(ctx: Ctx, mapIds: readonly string[], what: "lanes" | "rest") {
  const ofKind =
    what === "lanes"
      ? eq(nodes.kind, "lane")
      : or(eq(nodes.kind, "step"), and(eq(nodes.kind, "card"), isNotNull(nodes.laneId)));
  return ctx.db.read
    .select({
      mapId: nodes.mapId,
      id: nodes.id,
      kind: nodes.kind,
      type: nodes.type,
      laneId: nodes.laneId,
      stepId: nodes.stepId,
      stepToId: nodes.stepToId,
      fields: nodes.fields,
    })
    .from(nodes)
    .where(and(inArray(nodes.mapId, [...mapIds]), ofKind))
    .orderBy(nodes.mapId, nodes.kind, nodes.position);
}

function isRequired({ fields }: Row): boolean {
  return fields.isRequired === true;
}

/** As the projection has written it: domain/map/rows.ts. */
function filledBy(lanes: readonly Row[], rest: readonly Row[]): Filled {
  return {
    lanes: lanes.map((lane) => ({
      id: lane.id,
      type: lane.type as Lane["type"],
      ...(isRequired(lane) ? { isRequired: true } : {}),
    })),
    steps: rest
      .filter(({ kind }) => kind === "step")
      .map(({ id, fields }) => ({
        id,
        channels: (fields.channels ?? []) as string[],
        teamId: (fields.teamId ?? null) as string | null,
      })),
    cards: rest
      .filter(({ kind }) => kind === "card")
      .map(({ laneId, stepId, stepToId }) => ({
        place: { kind: "cell", laneId: laneId ?? "", stepId: stepId ?? "", stepToId },
      })),
    curve: lanes.flatMap(({ id, fields }) =>
      ((fields.points ?? []) as { stepId: string }[]).map(({ stepId }) => ({ laneId: id, stepId })),
    ),
  };
}
