import { and, eq, isNull, notInArray, sql } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { maps } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { isDecided } from "#domain/review/opportunity.ts";
import { daysBetween, evidencedSince, type Telling } from "#domain/review/unacted.ts";
import { saidByCustomers } from "../evidence/spoken.ts";
import { readOpportunitiesByPoint } from "./read-opportunities.ts";

export type UnactedRow = {
  id: string;
  title: string;
  mapId: string;
  mapTitle: string;
  people: number;
  heard: number;
  score: number;
  /** plain date: by then enough people had told of it */
  since: string;
  days: number;
  /** somebody has put it as an opportunity, and nobody has decided */
  proposedId: string | null;
};

/**
 * Worker task. Known but not acted: evidenced pains of which nobody has decided anything, the longest known first.
 * A pain is known from the day of the experience that made it evidenced; an undated one, of its note.
 */
export async function readUnacted(
  { workspaceId, mapId, today }: { workspaceId: string; mapId: string | null; today: string },
  { read }: { read: Tx },
): Promise<UnactedRow[]> {
  const acted = await readOpportunitiesByPoint({ db: { read } }, { workspaceId });
  const decided = [...acted]
    .filter(([, heads]) => heads.some(({ status }) => isDecided(status)))
    .map(([id]) => id);
  const isAsked = and(
    eq(maps.workspaceId, workspaceId),
    isNull(maps.deletedAt),
    mapId === null ? undefined : eq(maps.id, mapId),
    eq(painPoints.kind, "pain"),
    eq(painPoints.status, "open"),
    decided.length > 0 ? notInArray(painPoints.id, decided) : undefined,
  );
  const points = await read
    .select({ point: painPoints, mapTitle: maps.title })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(isAsked);
  const told = await tellings(read, workspaceId, isAsked);
  return points
    .flatMap(({ point, mapTitle }): UnactedRow[] => {
      const since = evidencedSince(told.get(point.id) ?? []);
      if (since === null) return [];
      const { id, title, score } = point;
      const { people, heard } = point.parts as ScoreParts;
      const proposedId = acted.get(id)?.[0]?.id ?? null;
      const days = daysBetween(since, today);
      const at = { mapId: point.mapId, mapTitle };
      return [{ id, title, score, people, heard, since, days, proposedId, ...at }];
    })
    .sort((a, b) => b.days - a.days || b.score - a.score);
}

/** Each customer's first word on each of the pain points. */
async function tellings(
  read: Tx,
  workspaceId: string,
  which: ReturnType<typeof and>,
): Promise<Map<string, Telling[]>> {
  const person = sql<string>`coalesce(${excerpts.participantId}, ${notes.participantId}, 'note:' || ${notes.id})`;
  const rows = await read
    .select({
      painPointId: painPointExcerpts.painPointId,
      person,
      sourceType: notes.sourceType,
      date: sql<string | null>`min(${notes.date})`,
      createdAt: sql<number>`min(${notes.createdAt})`.mapWith(notes.createdAt),
    })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .innerJoin(painPointExcerpts, eq(painPointExcerpts.painPointId, painPoints.id))
    .innerJoin(excerpts, eq(excerpts.id, painPointExcerpts.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(and(which, saidByCustomers(workspaceId)))
    .groupBy(painPointExcerpts.painPointId, person, notes.sourceType);
  const found = new Map<string, Telling[]>();
  for (const { painPointId, date, createdAt, ...one } of rows) {
    const came = new Date(createdAt).toISOString().slice(0, 10);
    // a date that is still to come is a slip of the pen
    const day = date !== null && date < came ? date : came;
    const here = found.get(painPointId);
    if (here) here.push({ ...one, day });
    else found.set(painPointId, [{ ...one, day }]);
  }
  return found;
}
