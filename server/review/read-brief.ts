import { and, asc, desc, eq, gte, inArray, isNull, ne, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { compareScored } from "#domain/pain/compare-scored.ts";
import { pickQuotes } from "#domain/pain/pick-quotes.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import type { Scoring } from "#domain/pain/scoring.ts";
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
import { scoreAt } from "../pain/score-at.ts";
import { readRule } from "../pain/scoring/read-scoring.ts";
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
  /** how they are ranked */
  scoring: Scoring;
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
  const ranked = async (kind: "pain" | "gain", limit: number) => {
    const isAsked = and(isHere, eq(painPoints.kind, kind));
    const rows = await read
      .select({ point: painPoints, mapTitle: maps.title, stepTitle: nodes.title })
      .from(painPoints)
      .innerJoin(maps, eq(maps.id, painPoints.mapId))
      .leftJoin(nodes, and(eq(nodes.mapId, painPoints.mapId), eq(nodes.id, painPoints.stepId)))
      .where(and(isAsked, gte(painPoints.score, await scoreAt(read, isAsked, limit))));
    return rows
      .map(({ point: { parts, ...point }, ...titles }) => ({
        ...point,
        ...titles,
        // Written by recompute.ts and rescore.ts of pain only.
        parts: parts as ScoreParts,
      }))
      .sort(compareScored)
      .slice(0, limit);
  };
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
  for (const { id, mapId, mapTitle, title, stepTitle, score, parts } of worst) {
    pains.push({
      id,
      mapId,
      mapTitle,
      title,
      stepTitle,
      score,
      parts,
      quotes: await quotesOf(read, grant, id),
      opportunity: decisions.get(id)?.[0] ?? null,
    });
  }
  return {
    pains,
    openPains: counted?.n ?? 0,
    gains: best.map(({ id, title, parts: { people } }) => ({ id, title, people })),
    ...(await audience(read, grant, mapId)),
    scoring: (await readRule(read, { workspaceId: grant.workspaceId, today })).scoring,
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
