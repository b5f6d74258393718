import { and, count, desc, eq, inArray, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { sourceTypeSchema } from "#domain/evidence/note.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Compute } from "../../jobs/compute.ts";
import { codesOf, readBook } from "../codes/book.ts";
import { isSpokenBy, visibleNotes } from "../scope.ts";
import { homesOf, type ProposedHome } from "./homes-of.ts";
import { type ProposedCode, proposeCodes } from "./propose-codes.ts";

export const queueFilterSchema = z.object({
  mapId: z.string().min(1).max(64).nullable().default(null),
  sourceType: sourceTypeSchema.nullable().default(null),
  /** null: pains and gains */
  label: z.enum(excerptLabels).nullable().default(null),
  /** how sure the analysis is */
  sureness: z.enum(["unsure", "sure"]).nullable().default(null),
  /** those on the screen already, and those set aside */
  except: z.array(z.string().max(64)).max(2_000).default([]),
  limit: z.number().int().min(1).max(50).default(20),
});
export type QueueFilter = z.output<typeof queueFilterSchema>;

/** From here on the analysis counts as sure. */
export const sureFrom = 0.75;

/** What the analysis says of a passage, and what it goes by. */
type Judged = Pick<
  typeof excerpts.$inferSelect,
  | "text"
  | "start"
  | "language"
  | "label"
  | "machineLabel"
  | "type"
  | "severity"
  | "pain"
  | "gain"
  | "cues"
  | "analyzer"
>;

export type Suggestion = Judged & {
  excerptId: string;
  noteId: string;
  noteTitle: string;
  sourceType: (typeof notes.$inferSelect)["sourceType"];
  date: string | null;
  participant: string | null;
  /** what stands around it in its note */
  before: string;
  after: string;
  home: ProposedHome | null;
  codes: string[];
  proposedCodes: ProposedCode[];
};

export type Queue = { suggestions: Suggestion[]; total: number };

const contextLength = 280;

/** Passages that the analysis found and nobody has reviewed; those worth a look most come first. */
export async function listSuggestions(
  { workspaceId }: Granted<"evidence.edit">,
  filter: QueueFilter,
  compute: Compute,
): Promise<Queue> {
  return compute.ask("suggestionsFor", { workspaceId, filter });
}

/** Worker task: of many passages it takes longer than others would wait for. */
export async function suggestionsFor(
  { workspaceId, filter }: { workspaceId: string; filter: QueueFilter },
  { read }: { read: Tx },
): Promise<Queue> {
  const where = and(visibleNotes(workspaceId), ...conditions(filter));
  const rows = await read
    .select({
      excerpt: excerpts,
      noteTitle: notes.title,
      sourceType: notes.sourceType,
      date: notes.date,
      participant: participants.pseudonym,
      noteText: notes.text,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(
      and(where, filter.except.length > 0 ? notInArray(excerpts.id, filter.except) : undefined),
    )
    .orderBy(desc(worth), excerpts.id)
    .limit(filter.limit);
  const [all] = await read
    .select({ n: count() })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(where);
  const found = rows.map(({ excerpt }) => excerpt);
  const book = await readBook(read, workspaceId);
  const homes = await homesOf(read, { workspaceId, mapId: filter.mapId }, found);
  const coded = await codesOf(
    read,
    book,
    found.map(({ id }) => id),
  );
  const proposed = await proposeCodes(read, book, found);
  return {
    total: all?.n ?? 0,
    suggestions: rows.map(({ excerpt, noteText, ...row }) => ({
      ...row,
      ...judgedOf(excerpt),
      excerptId: excerpt.id,
      noteId: excerpt.noteId,
      before: noteText.slice(Math.max(0, excerpt.start - contextLength), excerpt.start),
      after: noteText.slice(excerpt.end, excerpt.end + contextLength),
      home: homes.get(excerpt.id) ?? null,
      codes: coded.get(excerpt.id) ?? [],
      proposedCodes: proposed.get(excerpt.id) ?? [],
    })),
  };
}

function judgedOf(excerpt: Judged): Judged {
  const { text, start, language, label, machineLabel } = excerpt;
  const { type, severity, pain, gain, cues, analyzer } = excerpt;
  return { text, start, language, label, machineLabel, type, severity, pain, gain, cues, analyzer };
}

const isOnNoStep = sql`not exists (select 1 from ${placements} join ${nodes} on ${nodes.mapId} = ${placements.mapId} and ${nodes.id} = ${placements.stepId} where ${placements.excerptId} = ${excerpts.id})`;

const confidence = sql`case ${excerpts.label} when 'pain' then ${excerpts.pain} when 'gain' then ${excerpts.gain} else 1 - ${excerpts.pain} - ${excerpts.gain} end`;

/** domain/evidence/queue/worth.ts in the language of the database; a test holds them together. */
const worth = sql<number>`(case ${excerpts.label} when 'pain' then (case when ${excerpts.severity} > 1 then ${excerpts.severity} else 1 end) when 'gain' then (case when ${excerpts.intensity} > 1 then ${excerpts.intensity} else 1 end) else 0.5 end) * (1.5 - (${confidence})) + (case when ${isOnNoStep} then 1 else 0 end)`;

function conditions({ mapId, sourceType, label, sureness }: QueueFilter): (SQL | undefined)[] {
  return [
    isNull(excerpts.labelledAt),
    eq(excerpts.hasLostPlace, false),
    label === null ? inArray(excerpts.label, ["pain", "gain"]) : eq(excerpts.label, label),
    sourceType === null ? undefined : eq(notes.sourceType, sourceType),
    sureness === "sure" ? sql`(${confidence}) >= ${sureFrom}` : undefined,
    sureness === "unsure" ? sql`(${confidence}) < ${sureFrom}` : undefined,
    mapId === null
      ? undefined
      : sql`exists (select 1 from ${noteMaps} join ${maps} on ${maps.id} = ${noteMaps.mapId} where ${noteMaps.noteId} = ${notes.id} and ${noteMaps.mapId} = ${mapId} and ${maps.deletedAt} is null)`,
  ];
}
