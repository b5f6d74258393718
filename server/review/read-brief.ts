import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { pickQuotes } from "#domain/pain/pick-quotes.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import type { BriefPain } from "#domain/review/brief.ts";
import type { Granted } from "../access/authorize.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";
import {
  isOfCustomers,
  mayBeQuoted,
  quoteColumns,
  saidByCustomers,
  speakerId,
} from "../evidence/spoken.ts";
import { readOpportunitiesByPoint } from "./read-opportunities.ts";
import { readUnacted } from "./read-unacted.ts";

export type Brief = {
  /** worst first */
  pains: BriefPain[];
  /** of how many in all */
  openPains: number;
  gains: { id: string; title: string; people: number }[];
  notes: number;
  /** distinct customers heard */
  heard: number;
  /** known but not acted: how many, and the longest */
  unacted: { count: number; days: number };
};

const WORST = 5;
const BEST = 3;
const QUOTES = 2;

type Reader = Pick<Granted<"opportunity.read">, "workspaceId" | "role">;

/** Worker task: what a manager needs of one map, or of all of them, on one page. */
export async function readBrief(
  { mapId, today, ...grant }: Reader & { mapId: string | null; today: string },
  { read }: { read: Tx },
): Promise<Brief> {
  const isHere = and(
    eq(maps.workspaceId, grant.workspaceId),
    isNull(maps.deletedAt),
    mapId === null ? undefined : eq(maps.id, mapId),
    eq(painPoints.status, "open"),
  );
  const ranked = (kind: "pain" | "gain", limit: number) =>
    read
      .select({ point: painPoints, mapTitle: maps.title, stepTitle: nodes.title })
      .from(painPoints)
      .innerJoin(maps, eq(maps.id, painPoints.mapId))
      .leftJoin(nodes, and(eq(nodes.mapId, painPoints.mapId), eq(nodes.id, painPoints.stepId)))
      .where(and(isHere, eq(painPoints.kind, kind)))
      .orderBy(desc(painPoints.score), asc(painPoints.id))
      .limit(limit);
  const [counted] = await read
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(isHere, eq(painPoints.kind, "pain")));
  const worst = await ranked("pain", WORST);
  const best = await ranked("gain", BEST);
  const decisions = await readOpportunitiesByPoint({ db: { read } }, grant);
  const unacted = await readUnacted({ ...grant, mapId, today }, { read });
  const pains: BriefPain[] = [];
  for (const { point, mapTitle, stepTitle } of worst) {
    const { id, title, score } = point;
    pains.push({
      id,
      mapId: point.mapId,
      mapTitle,
      title,
      stepTitle,
      score,
      // Written by recompute only.
      parts: point.parts as ScoreParts,
      quotes: await quotesOf(read, grant, id),
      opportunity: decisions.get(id)?.[0] ?? null,
    });
  }
  return {
    pains,
    openPains: counted?.n ?? 0,
    gains: best.map(({ point: { id, title, parts } }) => ({
      id,
      title,
      people: (parts as ScoreParts).people,
    })),
    ...(await audience(read, grant, mapId)),
    unacted: { count: unacted.length, days: unacted[0]?.days ?? 0 },
  };
}

/** A few words of different people who agreed to be quoted; none for who may not read them. */
async function quotesOf(read: Tx, { workspaceId, role }: Reader, painPointId: string) {
  if (role !== "system" && !isAllowed(role, "pain.quote")) return [];
  const rows = await read
    .select({
      ...quoteColumns,
      person: speakerId,
    })
    .from(painPointExcerpts)
    .innerJoin(excerpts, eq(excerpts.id, painPointExcerpts.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(
      and(
        eq(painPointExcerpts.painPointId, painPointId),
        saidByCustomers(workspaceId),
        eq(notes.consent, "yes"),
        inArray(excerpts.label, ["pain"]),
      ),
    )
    .orderBy(desc(excerpts.severity), desc(excerpts.intensity), asc(excerpts.id))
    .limit(60);
  return pickQuotes(rows.filter(mayBeQuoted), QUOTES).map(
    ({ text, language, sourceType, participant }) => ({
      text,
      language,
      sourceType,
      participant,
    }),
  );
}

/** Who was heard, as the board counts them. */
async function audience(read: Tx, { workspaceId }: Reader, mapId: string | null) {
  const [counted] = await read
    .select({
      notes: sql<number>`count(distinct ${notes.id})`.mapWith(Number),
      heard:
        sql<number>`count(distinct coalesce(${excerpts.participantId}, ${notes.participantId}, 'note:' || ${notes.id}))`.mapWith(
          Number,
        ),
    })
    .from(noteMaps)
    .innerJoin(maps, eq(maps.id, noteMaps.mapId))
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .leftJoin(excerpts, and(eq(excerpts.noteId, notes.id), eq(excerpts.hasLostPlace, false)))
    .where(
      and(
        mapId === null ? and(isNull(maps.deletedAt), isNull(maps.asIsId)) : eq(maps.id, mapId),
        visibleNotes(workspaceId),
        isOfCustomers(),
        // Rating-only rows have nothing to say of any step.
        ne(notes.text, ""),
      ),
    );
  return { notes: counted?.notes ?? 0, heard: counted?.heard ?? 0 };
}
