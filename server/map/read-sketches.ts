import { and, asc, eq, isNull } from "drizzle-orm";
import { maps, nodes } from "#db/schema/map.ts";
import { stepFindings } from "#db/schema/pain.ts";
import type { LaneType } from "#domain/map/kinds.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** What a small picture of a map needs, read from the tables: no document is opened for it. */
export type MapSketch = {
  mapId: string;
  phases: { title: string; steps: number }[];
  /** how many cards lie in each step of the lane */
  lanes: { type: LaneType; cards: number[] }[];
  /** the first assumed curve at each step, -2 to 2 */
  curve: (number | null)[];
  /** how much it hurts at each step, 0 to 1, against the map's worst step */
  pain: number[];
};

export async function readSketches(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
): Promise<MapSketch[]> {
  const ofWorkspace = and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt));
  const rows = await ctx.db.read
    .select({
      mapId: nodes.mapId,
      id: nodes.id,
      kind: nodes.kind,
      type: nodes.type,
      title: nodes.title,
      phaseId: nodes.phaseId,
      stepId: nodes.stepId,
      laneId: nodes.laneId,
      fields: nodes.fields,
    })
    .from(nodes)
    .innerJoin(maps, eq(maps.id, nodes.mapId))
    .where(ofWorkspace)
    .orderBy(asc(nodes.mapId), asc(nodes.kind), asc(nodes.position));
  const findings = await ctx.db.read
    .select({
      mapId: stepFindings.mapId,
      stepId: stepFindings.stepId,
      score: stepFindings.painScore,
    })
    .from(stepFindings)
    .innerJoin(maps, eq(maps.id, stepFindings.mapId))
    .where(and(ofWorkspace, eq(stepFindings.personaId, "")));
  const painOf = new Map(findings.map(({ mapId, stepId, score }) => [`${mapId} ${stepId}`, score]));
  return [...grouped(rows)].map(([mapId, its]) => ({
    mapId,
    ...sketch(its, (stepId) => painOf.get(`${mapId} ${stepId}`) ?? 0),
  }));
}

type Row = {
  mapId: string;
  id: string;
  kind: string;
  type: string | null;
  title: string;
  phaseId: string | null;
  stepId: string | null;
  laneId: string | null;
  fields: Record<string, unknown>;
};

function sketch(rows: Row[], painAt: (stepId: string) => number): Omit<MapSketch, "mapId"> {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const steps = of("step");
  const cards = of("card");
  const scores = steps.map(({ id }) => painAt(id));
  const worst = Math.max(0, ...scores);
  return {
    phases: of("phase").map(({ id, title }) => ({
      title,
      steps: steps.filter(({ phaseId }) => phaseId === id).length,
    })),
    lanes: of("lane").map((lane) => ({
      type: lane.type as LaneType,
      cards: steps.map(
        (step) =>
          cards.filter(({ laneId, stepId }) => laneId === lane.id && stepId === step.id).length,
      ),
    })),
    curve: curveOf(
      of("lane").find(({ type }) => type === "curve"),
      steps,
    ),
    pain: scores.map((score) => (worst > 0 ? score / worst : 0)),
  };
}

type Point = { stepId: string; personaId: string | null; value: number };

function curveOf(lane: Row | undefined, steps: Row[]): (number | null)[] {
  // written by the projection: domain/map/rows.ts
  const points = (lane?.fields.points ?? []) as Point[];
  const first = points.some(({ personaId }) => personaId === null)
    ? null
    : (points[0]?.personaId ?? null);
  const value = new Map(
    points
      .filter(({ personaId }) => personaId === first)
      .map((point) => [point.stepId, point.value]),
  );
  return steps.map(({ id }) => value.get(id) ?? null);
}

function grouped(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.mapId);
    if (group) group.push(row);
    else groups.set(row.mapId, [row]);
  }
  return groups;
}
