import { and, desc, eq, inArray, like, or, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { visibleNotes } from "../evidence/scope.ts";

export type Quote = {
  excerptId: string;
  text: string;
  label: "pain" | "gain" | "neutral";
  noteTitle: string;
  participant: string | null;
};

const MOST_FOUND = 20;
/** more than are shown, for some may not be quoted */
const MOST_READ = 200;

/** The words behind quote cards, where there is consent; an excerpt that is not among them says nothing. */
export async function readQuotes(
  ctx: Ctx,
  grant: Granted<"pain.quote">,
  { excerptIds }: { excerptIds: readonly string[] },
): Promise<Quote[]> {
  if (excerptIds.length === 0) return [];
  return quotesWhere(ctx, grant, inArray(excerpts.id, [...excerptIds]), excerptIds.length);
}

/** Passages of this map's notes that have these words and may be quoted, the strongest first. */
export async function searchQuotes(
  ctx: Ctx,
  grant: Granted<"pain.quote">,
  { query }: { query: string },
): Promise<Quote[]> {
  const isOnMap = sql`exists (select 1 from ${noteMaps} where ${noteMaps.noteId} = ${notes.id} and ${noteMaps.mapId} = ${grant.mapId})`;
  const found = await quotesWhere(ctx, grant, and(isOnMap, hasWords(query)), MOST_READ);
  return found.slice(0, MOST_FOUND);
}

/** SQLite's LIKE knows the case of a to z only: å, ä and ö are asked for both ways. */
function hasWords(query: string) {
  const words = query.trim().replaceAll(/[%_\\]/g, " ");
  if (words.trim() === "") return undefined;
  const [first = "", ...rest] = words;
  const spellings = new Set([
    words.toLocaleLowerCase("fi"),
    first.toLocaleUpperCase("fi") + rest.join("").toLocaleLowerCase("fi"),
    words,
  ]);
  return or(...[...spellings].map((spelling) => like(excerpts.text, `%${spelling}%`)));
}

async function quotesWhere(
  ctx: Ctx,
  { workspaceId }: Granted<"pain.quote">,
  which: ReturnType<typeof and>,
  limit: number,
): Promise<Quote[]> {
  const rows = await ctx.db.read
    .select({
      excerptId: excerpts.id,
      text: excerpts.text,
      label: excerpts.label,
      noteTitle: notes.title,
      consent: notes.consent,
      participant: participants.pseudonym,
      person: participants.consent,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(
      participants,
      eq(participants.id, sql`coalesce(${excerpts.participantId}, ${notes.participantId})`),
    )
    .where(and(visibleNotes(workspaceId), eq(excerpts.hasLostPlace, false), which))
    .orderBy(desc(excerpts.intensity), excerpts.id)
    .limit(limit);
  return rows
    .filter(({ consent, person }) => isQuotable({ note: consent, person }))
    .map(({ consent: _, person: __, ...quote }) => quote);
}
