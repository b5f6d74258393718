import { and, eq, inArray, isNull } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { opportunities, opportunityPoints } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { ScoreParts } from "#domain/pain/score.ts";

/** A pain point as an opportunity names it. */
export type LinkedPoint = {
  id: string;
  kind: "pain" | "gain";
  title: string;
  mapId: string;
  mapTitle: string;
  status: "open" | "dismissed" | "merged" | "unsupported";
  score: number;
  people: number;
  heard: number;
};

export type PointLink = {
  opportunityId: string;
  /** as it was linked; it may have been merged into another since */
  linkedId: string;
  point: LinkedPoint;
};

/** What a workspace's opportunities (or one) would relieve; what was merged counts as what it became. */
export async function linkedPoints(
  read: Tx,
  workspaceId: string,
  opportunityId?: string,
): Promise<PointLink[]> {
  const links = await read
    .select({
      opportunityId: opportunityPoints.opportunityId,
      linkedId: opportunityPoints.painPointId,
    })
    .from(opportunityPoints)
    .innerJoin(opportunities, eq(opportunities.id, opportunityPoints.opportunityId))
    .where(
      and(
        eq(opportunities.workspaceId, workspaceId),
        opportunityId === undefined ? undefined : eq(opportunities.id, opportunityId),
      ),
    );
  const { now } = await readMerges(read, { workspaceId });
  const known = await readPoints(
    read,
    workspaceId,
    links.map(({ linkedId }) => now(linkedId)),
  );
  return links.flatMap((link) => {
    const point = known.get(now(link.linkedId));
    return point ? [{ ...link, point }] : [];
  });
}

async function readPoints(
  read: Tx,
  workspaceId: string,
  ids: string[],
): Promise<Map<string, LinkedPoint>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ point: painPoints, mapTitle: maps.title })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(
      and(
        inArray(painPoints.id, [...new Set(ids)]),
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
      ),
    );
  return new Map(
    rows.map(({ point, mapTitle }) => {
      const { id, kind, title, mapId, status, score } = point;
      // Written by recompute only.
      const { people, heard } = point.parts as ScoreParts;
      return [id, { id, kind, title, mapId, mapTitle, status, score, people, heard }];
    }),
  );
}
