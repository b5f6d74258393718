import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { excerpts, notes, participants, placements } from "#db/schema/evidence.ts";
import { pickQuotes } from "#domain/pain/pick-quotes.ts";
import type { WalkQuote } from "#domain/present/walk.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";
import { mayBeQuoted, quoteColumns, saidByCustomers, speakerId } from "../evidence/spoken.ts";

/** of each kind at a step: more than are shown, for the same person may have said several */
const READ = 12;
const PICKED = 2;

/** Step id -> what customers said there, in words that may be quoted: what hurt, then what pleased. */
export async function readHeard(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"pain.quote">,
): Promise<Map<string, WalkQuote[]>> {
  const ranked = ctx.db.read
    .select({
      stepId: placements.stepId,
      excerptId: placements.excerptId,
      ...quoteColumns,
      label: excerpts.label,
      person: speakerId.as("person"),
      rank: sql<number>`row_number() over (partition by ${placements.stepId}, ${excerpts.label} order by ${excerpts.severity} desc, ${excerpts.intensity} desc, ${excerpts.id})`
        .mapWith(Number)
        .as("rank"),
    })
    .from(placements)
    .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(
      and(
        eq(placements.mapId, mapId),
        isNotNull(placements.stepId),
        saidByCustomers(workspaceId),
        eq(notes.consent, "yes"),
        inArray(excerpts.label, ["pain", "gain"]),
      ),
    )
    .as("ranked");
  const rows = await ctx.db.read
    .select()
    .from(ranked)
    .where(lte(ranked.rank, READ))
    .orderBy(asc(ranked.rank));
  const free = rows.filter(mayBeQuoted);
  const heard = new Map<string, WalkQuote[]>();
  for (const stepId of new Set(free.flatMap((row) => row.stepId ?? []))) {
    const here = free.filter((row) => row.stepId === stepId);
    const pains = pickQuotes(
      here.filter(({ label }) => label === "pain"),
      PICKED,
    );
    const spoke = new Set(pains.map((row) => row.person));
    const gains = here.filter(({ label }) => label === "gain");
    const others = gains.filter((row) => !spoke.has(row.person));
    const picked = [...pains, ...pickQuotes(others.length > 0 ? others : gains, PICKED)];
    heard.set(stepId, picked.map(quoteOf));
  }
  return heard;
}

/** Excerpt id -> its words, for quotation cards; those that may not be quoted are not among them. */
export async function readCardQuotes(
  ctx: Ctx,
  { workspaceId }: Granted<"pain.quote">,
  excerptIds: readonly string[],
): Promise<Map<string, WalkQuote>> {
  if (excerptIds.length === 0) return new Map();
  const rows = await ctx.db.read
    .select({
      excerptId: excerpts.id,
      ...quoteColumns,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(
      and(
        visibleNotes(workspaceId),
        eq(excerpts.hasLostPlace, false),
        inArray(excerpts.id, [...excerptIds]),
      ),
    );
  return new Map(rows.filter(mayBeQuoted).map((row) => [row.excerptId, quoteOf(row)]));
}

/** Step id -> how many customers spoke of waiting there. */
export async function readWaiting(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"pain.read">,
): Promise<Map<string, number>> {
  const rows = await ctx.db.read
    .select({
      stepId: placements.stepId,
      people: sql<number>`count(distinct ${speakerId})`.mapWith(Number),
    })
    .from(placements)
    .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(
      and(
        eq(placements.mapId, mapId),
        isNotNull(placements.stepId),
        saidByCustomers(workspaceId),
        eq(excerpts.label, "pain"),
        sql`cast(${excerpts.cues} as text) like '%"waiting"%'`,
      ),
    )
    .groupBy(placements.stepId);
  return new Map(rows.flatMap(({ stepId, people }) => (stepId ? [[stepId, people]] : [])));
}

function quoteOf({ excerptId, text, language, sourceType, participant }: WalkQuote): WalkQuote {
  return { excerptId, text, language, sourceType, participant };
}
