import { and, eq, inArray, isNull } from "drizzle-orm";
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

const MOST_MERGES = 50;

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
  const known = await readPoints(
    read,
    workspaceId,
    links.map(({ linkedId }) => linkedId),
  );
  const now = (id: string): LinkedPoint | null => {
    let at = known.get(id);
    for (let turn = 0; at?.mergedInto && turn < MOST_MERGES; turn++) at = known.get(at.mergedInto);
    return at?.point ?? null;
  };
  return links.flatMap((link) => {
    const point = now(link.linkedId);
    return point ? [{ ...link, point }] : [];
  });
}

type Known = Map<string, { point: LinkedPoint; mergedInto: string | null }>;

async function readPoints(read: Tx, workspaceId: string, ids: string[]): Promise<Known> {
  const known: Known = new Map();
  let wanted = [...new Set(ids)];
  for (let turn = 0; wanted.length > 0 && turn < MOST_MERGES; turn++) {
    const rows = await read
      .select({ point: painPoints, mapTitle: maps.title })
      .from(painPoints)
      .innerJoin(maps, eq(maps.id, painPoints.mapId))
      .where(
        and(
          inArray(painPoints.id, wanted),
          eq(maps.workspaceId, workspaceId),
          isNull(maps.deletedAt),
        ),
      );
    for (const { point, mapTitle } of rows) {
      const { id, kind, title, mapId, status, score, mergedInto } = point;
      // Written by recompute only.
      const { people, heard } = point.parts as ScoreParts;
      known.set(id, {
        point: { id, kind, title, mapId, mapTitle, status, score, people, heard },
        mergedInto: status === "merged" ? mergedInto : null,
      });
    }
    wanted = rows.flatMap(({ point: { status, mergedInto } }) =>
      status === "merged" && mergedInto && !known.has(mergedInto) ? [mergedInto] : [],
    );
  }
  return known;
}
