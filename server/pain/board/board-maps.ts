import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { maps, nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { BoardMap } from "#domain/pain/board/board.ts";
import type { KnownPoint } from "#domain/pain/board/ranking.ts";
import { cardSteps } from "../../evidence/attached-steps.ts";
import { keptEvidence } from "./kept-evidence.ts";

/** A map's columns by name, for filters and rows. */
export type BoardPlace = {
  id: string;
  title: string;
  phases: { id: string; title: string }[];
  steps: { id: string; title: string; phaseId: string | null }[];
  /** from this step on our own systems see the customer */
  horizonStepId: string | null;
};

/** The journeys of a workspace that have evidence of their own (a to-be has none), by title. */
export async function readPlaces(read: Tx, workspaceId: string): Promise<BoardPlace[]> {
  const found = await read
    .select({ id: maps.id, title: maps.title, header: maps.header })
    .from(maps)
    .where(and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt), isNull(maps.asIsId)))
    .orderBy(asc(maps.title), asc(maps.id));
  const columns = await read
    .select({
      mapId: nodes.mapId,
      id: nodes.id,
      kind: nodes.kind,
      title: nodes.title,
      phaseId: nodes.phaseId,
    })
    .from(nodes)
    .innerJoin(maps, eq(maps.id, nodes.mapId))
    .where(
      and(
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
        inArray(nodes.kind, ["phase", "step"]),
      ),
    )
    .orderBy(asc(nodes.position));
  return found.map(({ id, title, header }) => {
    const here = columns.filter(({ mapId }) => mapId === id);
    const { horizonStepId } = header;
    return {
      id,
      title,
      phases: here.filter(({ kind }) => kind === "phase").map(({ id, title }) => ({ id, title })),
      steps: here
        .filter(({ kind }) => kind === "step")
        .map(({ id, title, phaseId }) => ({ id, title, phaseId })),
      horizonStepId: typeof horizonStepId === "string" ? horizonStepId : null,
    };
  });
}

/** The places with their points and all that was said of them. */
export async function readBoardMaps(
  read: Tx,
  workspaceId: string,
  places: readonly BoardPlace[],
): Promise<BoardMap[]> {
  const points = await readPoints(
    read,
    places.map(({ id }) => id),
  );
  const cards = await cardSteps(
    read,
    places.map(({ id }) => id),
  );
  const found: BoardMap[] = [];
  for (const { id, steps } of places) {
    const here = new Set(steps.map((step) => step.id));
    const evidence = await keptEvidence(read, { mapId: id, workspaceId });
    found.push({
      id,
      steps: steps.map(({ id, phaseId }) => ({ id, phaseId })),
      points: points
        .filter(({ mapId }) => mapId === id)
        .map((point) => ({ ...point, stepId: onMap(point.stepId, here) })),
      evidence,
      cards: cards.get(id) ?? new Map(),
    });
  }
  return found;
}

async function readPoints(read: Tx, mapIds: string[]): Promise<KnownPoint[]> {
  if (mapIds.length === 0) return [];
  const rows = await read
    .select({
      id: painPoints.id,
      mapId: painPoints.mapId,
      kind: painPoints.kind,
      title: painPoints.title,
      stepId: painPoints.stepId,
      status: painPoints.status,
      dismissReason: painPoints.dismissReason,
      createdAt: painPoints.createdAt,
    })
    .from(painPoints)
    .where(and(inArray(painPoints.mapId, mapIds), ne(painPoints.status, "merged")));
  return rows.flatMap(({ status, createdAt, ...row }) =>
    status === "merged" ? [] : [{ ...row, status, createdAt: createdAt.getTime() }],
  );
}

/** A step that was deleted is no place any more. */
function onMap(stepId: string | null, here: ReadonlySet<string>): string | null {
  return stepId !== null && here.has(stepId) ? stepId : null;
}
