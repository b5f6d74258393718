import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { type AttachedPlace, attachmentsOf } from "./attachments-of.ts";
import { codesOf, readBook } from "./codes/book.ts";
import { type Reader, readersOf } from "./note-reads.ts";
import { type Replaced, replacedOf } from "./note-versions.ts";
import { isInPlace } from "./scope.ts";

export type PlacementRow = {
  mapId: string;
  /** null = in the tray; also when the step it lay on is gone from the map */
  stepId: string | null;
  stepTitle: string | null;
  score: number;
  by: "machine" | "person";
  candidates: { stepId: string; title: string; score: number }[];
};

export type ExcerptRow = Omit<typeof excerpts.$inferSelect, "workspaceId" | "labelledAt"> & {
  participant: string | null;
  quotable: boolean;
  placements: PlacementRow[];
  /** ids of codes, in the order they were given */
  codes: string[];
  /** where else people put it: further steps, and cards */
  attached: AttachedPlace[];
};

export type NoteDetail = Omit<
  typeof notes.$inferSelect,
  "importKey" | "replacesId" | "shownWords"
> & {
  participant: string | null;
  maps: { mapId: string; title: string; stepHint: string | null }[];
  /** who has read it through */
  readers: Reader[];
  /** another text stood here, and can come back */
  replaced: Replaced | null;
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
  const book = await readBook(read, workspaceId);
  const ids = found.map(({ excerpt }) => excerpt.id);
  const coded = await codesOf(read, book, ids);
  const attached = await attachmentsOf(read, noteId);
  const { importKey: _, replacesId: __, shownWords: ___, ...note } = row.note;
  return {
    ...note,
    participant: row.participant,
    maps: linked,
    readers: await readersOf(read, noteId),
    replaced: await replacedOf(read, noteId),
    excerpts: found.map(({ excerpt, participant, consent }) => {
      const { workspaceId: _, labelledAt: __, ...fields } = excerpt;
      return {
        ...fields,
        participant: participant ?? row.participant,
        quotable: isQuotable({ note: note.consent, person: consent ?? row.personConsent }),
        placements: placed.get(excerpt.id) ?? [],
        codes: coded.get(excerpt.id) ?? [],
        attached: attached.get(excerpt.id) ?? [],
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
    const { excerptId, mapId, stepId, score, by } = placement;
    const titleOf = (id: string) => titles.get(`${mapId} ${id}`);
    const stepTitle = stepId === null ? undefined : titleOf(stepId);
    const list = byExcerpt.get(excerptId) ?? [];
    byExcerpt.set(excerptId, list);
    list.push({
      mapId,
      // A step that is gone sends its excerpts to the tray; when it comes back, so do they.
      stepId: stepTitle === undefined ? null : stepId,
      stepTitle: stepTitle ?? null,
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
