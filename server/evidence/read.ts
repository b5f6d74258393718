import { and, asc, count, desc, eq, exists, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import {
  consentSchema,
  languageSchema,
  plainDateSchema,
  sourceTypeSchema,
  voiceSchema,
} from "#domain/evidence/note.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { isInPlace, visibleNotes } from "./scope.ts";

export const noteFilterSchema = z.object({
  /** words that stand in the title or the text */
  search: z.string().trim().max(200).optional(),
  sourceTypes: z.array(sourceTypeSchema).optional(),
  voice: voiceSchema.optional(),
  consent: consentSchema.optional(),
  language: languageSchema.optional(),
  /** notes with at least one such passage */
  label: z.enum(excerptLabels).optional(),
  mapId: z.string().optional(),
  /** with mapId: notes with a passage on this step */
  stepId: z.string().optional(),
  personaId: z.string().optional(),
  participantId: z.string().optional(),
  batchId: z.string().optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** passages whose words were not found again after the note changed */
  lostPlace: z.boolean().optional(),
  order: z.enum(["added", "date", "pains"]).default("added"),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type NoteFilter = z.infer<typeof noteFilterSchema>;

export type NoteRow = {
  id: string;
  title: string;
  /** the first words, more than two lines can show */
  snippet: string;
  sourceType: (typeof notes.$inferSelect)["sourceType"];
  sourceName: string | null;
  voice: (typeof notes.$inferSelect)["voice"];
  date: string | null;
  participant: string | null;
  personaId: string | null;
  channel: string | null;
  language: (typeof notes.$inferSelect)["language"];
  rating: number | null;
  nps: number | null;
  consent: (typeof notes.$inferSelect)["consent"];
  pains: number;
  gains: number;
  /** false while it waits for the analyzer */
  isAnalyzed: boolean;
  createdAt: Date;
};

export type NoteList = {
  notes: NoteRow[];
  /** of the filter, all pages */
  total: number;
  /** of the whole workspace, for the filter bar and the empty state */
  counts: { all: number; bySourceType: Record<string, number>; waiting: number };
};

export async function listNotes(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  filter: NoteFilter,
): Promise<NoteList> {
  const where = and(visibleNotes(workspaceId), ...conditions(ctx, filter));
  const pains = countOf("pain");
  const rows = await ctx.db.read
    .select({
      id: notes.id,
      title: notes.title,
      snippet: sql<string>`substr(${notes.text}, 1, 480)`,
      sourceType: notes.sourceType,
      sourceName: notes.sourceName,
      voice: notes.voice,
      date: notes.date,
      participant: participants.pseudonym,
      personaId: notes.personaId,
      channel: notes.channel,
      language: notes.language,
      rating: notes.rating,
      nps: notes.nps,
      consent: notes.consent,
      pains,
      gains: countOf("gain"),
      isAnalyzed: isNotNull(notes.analyzer).mapWith(Boolean),
      createdAt: notes.createdAt,
    })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(where)
    .orderBy(...orderOf(filter.order, pains))
    .limit(filter.limit)
    .offset(filter.offset);
  const [total] = await ctx.db.read.select({ n: count() }).from(notes).where(where);
  return {
    notes: rows.map((row) => ({ ...row, isAnalyzed: Boolean(row.isAnalyzed) })),
    total: total?.n ?? 0,
    counts: await countNotes(ctx, workspaceId),
  };
}

function conditions(ctx: Ctx, filter: NoteFilter): (SQL | undefined)[] {
  const pattern = filter.search && `%${filter.search.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const isOnMap = filter.mapId
    ? exists(
        ctx.db.read
          .select({ one: sql`1` })
          .from(noteMaps)
          .where(and(eq(noteMaps.noteId, notes.id), eq(noteMaps.mapId, filter.mapId))),
      )
    : undefined;
  const isOnStep =
    filter.mapId && filter.stepId
      ? exists(
          ctx.db.read
            .select({ one: sql`1` })
            .from(placements)
            .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
            .where(
              and(
                eq(excerpts.noteId, notes.id),
                eq(placements.mapId, filter.mapId),
                eq(placements.stepId, filter.stepId),
              ),
            ),
        )
      : undefined;
  const hasExcerpt = (condition: SQL) =>
    exists(
      ctx.db.read
        .select({ one: sql`1` })
        .from(excerpts)
        .where(and(eq(excerpts.noteId, notes.id), condition)),
    );
  return [
    pattern
      ? sql`(${notes.title} like ${pattern} escape '\\' or ${notes.text} like ${pattern} escape '\\')`
      : undefined,
    filter.sourceTypes?.length ? inArray(notes.sourceType, filter.sourceTypes) : undefined,
    filter.voice && eq(notes.voice, filter.voice),
    filter.consent && eq(notes.consent, filter.consent),
    filter.language && eq(notes.language, filter.language),
    filter.personaId && eq(notes.personaId, filter.personaId),
    filter.participantId && eq(notes.participantId, filter.participantId),
    filter.batchId && eq(notes.batchId, filter.batchId),
    filter.from && sql`${notes.date} >= ${filter.from}`,
    filter.to && sql`${notes.date} <= ${filter.to}`,
    filter.label && hasExcerpt(eq(excerpts.label, filter.label)),
    filter.lostPlace ? hasExcerpt(eq(excerpts.hasLostPlace, true)) : undefined,
    isOnMap,
    isOnStep,
  ].filter((condition) => condition !== "" && condition !== undefined) as SQL[];
}

function countOf(label: "pain" | "gain"): SQL<number> {
  return sql<number>`(select count(*) from ${excerpts} where ${excerpts.noteId} = ${notes.id} and ${excerpts.label} = ${label})`.mapWith(
    Number,
  );
}

function orderOf(order: NoteFilter["order"], pains: SQL<number>): SQL[] {
  switch (order) {
    case "added":
      return [desc(notes.createdAt), desc(notes.id)];
    case "date":
      return [sql`${notes.date} is null`, desc(notes.date), desc(notes.id)];
    case "pains":
      return [desc(pains), desc(notes.createdAt), desc(notes.id)];
    default:
      return order satisfies never;
  }
}

async function countNotes(ctx: Ctx, workspaceId: string): Promise<NoteList["counts"]> {
  const rows = await ctx.db.read
    .select({
      sourceType: notes.sourceType,
      n: count(),
      waiting: sql<number>`sum(case when ${notes.analyzer} is null then 1 else 0 end)`.mapWith(
        Number,
      ),
    })
    .from(notes)
    .where(visibleNotes(workspaceId))
    .groupBy(notes.sourceType);
  return {
    all: rows.reduce((sum, { n }) => sum + n, 0),
    bySourceType: Object.fromEntries(rows.map(({ sourceType, n }) => [sourceType, n])),
    waiting: rows.reduce((sum, { waiting }) => sum + waiting, 0),
  };
}

export type PlacementRow = {
  mapId: string;
  /** null = in the tray; also when the step it lay on is gone from the map */
  stepId: string | null;
  stepTitle: string | null;
  cardId: string | null;
  score: number;
  by: "machine" | "person";
  candidates: { stepId: string; title: string; score: number }[];
};

export type ExcerptRow = Omit<typeof excerpts.$inferSelect, "workspaceId" | "labelledAt"> & {
  participant: string | null;
  quotable: boolean;
  placements: PlacementRow[];
};

export type NoteDetail = Omit<typeof notes.$inferSelect, "importKey" | "replacesId"> & {
  participant: string | null;
  maps: { mapId: string; title: string; stepHint: string | null }[];
  /** in the order of the text; those that lost their place last */
  excerpts: ExcerptRow[];
};

/** One note with every passage found in it and where each lies on the maps. */
export async function readNote(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  noteId: string,
): Promise<NoteDetail> {
  const { read } = ctx.db;
  const [row] = await read
    .select({
      note: notes,
      participant: participants.pseudonym,
      personConsent: participants.consent,
    })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(and(eq(notes.id, noteId), eq(notes.workspaceId, workspaceId), isInPlace()));
  if (!row) throw new AppError("not-found");
  const linked = await read
    .select({ mapId: maps.id, title: maps.title, stepHint: noteMaps.stepHint })
    .from(noteMaps)
    .innerJoin(maps, eq(maps.id, noteMaps.mapId))
    .where(and(eq(noteMaps.noteId, noteId), sql`${maps.deletedAt} is null`))
    .orderBy(asc(maps.title));
  const found = await read
    .select({
      excerpt: excerpts,
      participant: participants.pseudonym,
      consent: participants.consent,
    })
    .from(excerpts)
    .leftJoin(participants, eq(participants.id, excerpts.participantId))
    .where(eq(excerpts.noteId, noteId))
    .orderBy(asc(excerpts.hasLostPlace), asc(excerpts.start));
  const placed = await placementsOf(ctx, noteId);
  const { importKey: _, replacesId: __, ...note } = row.note;
  return {
    ...note,
    participant: row.participant,
    maps: linked,
    excerpts: found.map(({ excerpt, participant, consent }) => {
      const { workspaceId: _, labelledAt: __, ...fields } = excerpt;
      return {
        ...fields,
        participant: participant ?? row.participant,
        quotable: isQuotable({ note: note.consent, person: consent ?? row.personConsent }),
        placements: placed.get(excerpt.id) ?? [],
      };
    }),
  };
}

async function placementsOf(ctx: Ctx, noteId: string): Promise<Map<string, PlacementRow[]>> {
  const rows = await ctx.db.read
    .select({ placement: placements })
    .from(placements)
    .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
    .innerJoin(maps, eq(maps.id, placements.mapId))
    .where(and(eq(excerpts.noteId, noteId), sql`${maps.deletedAt} is null`));
  const mapIds = [...new Set(rows.map(({ placement }) => placement.mapId))];
  const steps =
    mapIds.length === 0
      ? []
      : await ctx.db.read
          .select({ mapId: nodes.mapId, id: nodes.id, title: nodes.title })
          .from(nodes)
          .where(and(inArray(nodes.mapId, mapIds), eq(nodes.kind, "step")));
  const titles = new Map(steps.map(({ mapId, id, title }) => [`${mapId} ${id}`, title]));
  const byExcerpt = new Map<string, PlacementRow[]>();
  for (const { placement } of rows) {
    const { excerptId, mapId, stepId, cardId, score, by } = placement;
    const titleOf = (id: string) => titles.get(`${mapId} ${id}`);
    const stepTitle = stepId === null ? undefined : titleOf(stepId);
    const list = byExcerpt.get(excerptId) ?? [];
    byExcerpt.set(excerptId, list);
    list.push({
      mapId,
      // A step that is gone sends its excerpts to the tray; when it comes back, so do they.
      stepId: stepTitle === undefined ? null : stepId,
      stepTitle: stepTitle ?? null,
      cardId,
      score,
      by,
      candidates: placement.candidates.flatMap(({ stepId, score }) => {
        const title = titleOf(stepId);
        return title === undefined ? [] : [{ stepId, title, score }];
      }),
    });
  }
  return byExcerpt;
}
