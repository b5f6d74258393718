import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { noteMaps, placements } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/** Where the analysis would put a passage on one map, and the other steps that come near. */
export type ProposedHome = {
  mapId: string;
  mapTitle: string;
  stepId: string | null;
  /** the best three, the proposed one first */
  candidates: { stepId: string; title: string }[];
};

type Passage = { id: string; noteId: string };

/** On the map asked for, else on the first (by title) that the note is linked to. */
export async function homesOf(
  read: Tx,
  { workspaceId, mapId }: { workspaceId: string; mapId: string | null },
  passages: readonly Passage[],
): Promise<Map<string, ProposedHome>> {
  if (passages.length === 0) return new Map();
  const linked = await read
    .select({ noteId: noteMaps.noteId, mapId: maps.id, title: maps.title })
    .from(noteMaps)
    .innerJoin(maps, eq(maps.id, noteMaps.mapId))
    .where(
      and(
        inArray(
          noteMaps.noteId,
          passages.map(({ noteId }) => noteId),
        ),
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
        mapId === null ? undefined : eq(maps.id, mapId),
      ),
    )
    .orderBy(asc(maps.title), asc(maps.id));
  const mapIds = [...new Set(linked.map((one) => one.mapId))];
  if (mapIds.length === 0) return new Map();
  const placed = await read
    .select()
    .from(placements)
    .where(
      and(
        inArray(
          placements.excerptId,
          passages.map(({ id }) => id),
        ),
        inArray(placements.mapId, mapIds),
      ),
    );
  const steps = await read
    .select({ mapId: nodes.mapId, id: nodes.id, title: nodes.title })
    .from(nodes)
    .where(and(inArray(nodes.mapId, mapIds), eq(nodes.kind, "step")));
  const titles = new Map(steps.map((step) => [`${step.mapId} ${step.id}`, step.title]));

  return new Map(
    passages.flatMap(({ id, noteId }): [string, ProposedHome][] => {
      const map = linked.find((one) => one.noteId === noteId);
      if (!map) return [];
      const place = placed.find((one) => one.excerptId === id && one.mapId === map.mapId);
      const ids = [place?.stepId ?? null, ...(place?.candidates ?? []).map((one) => one.stepId)];
      const candidates = [...new Set(ids)].flatMap((stepId) => {
        const title = titles.get(`${map.mapId} ${stepId}`);
        return stepId === null || title === undefined ? [] : [{ stepId, title }];
      });
      const isThere = titles.has(`${map.mapId} ${place?.stepId}`);
      return [
        [
          id,
          {
            mapId: map.mapId,
            mapTitle: map.title,
            stepId: isThere ? (place?.stepId ?? null) : null,
            candidates: candidates.slice(0, 3),
          },
        ],
      ];
    }),
  );
}
