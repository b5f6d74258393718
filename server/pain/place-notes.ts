import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import { excerpts, noteMaps, notes, placements } from "#db/schema/evidence.ts";
import { libraryEntries } from "#db/schema/library.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { type Candidate, createPlacer, type PlacementStep } from "#domain/analysis/placement.ts";
import { visibleNotes } from "../evidence/scope.ts";

export type ProposedPlace = { excerptId: string; stepId: string | null; candidates: Candidate[] };

export type ProposedPlaces = {
  /** only those that differ from what is stored */
  changed: ProposedPlace[];
  /** where to go on; null at the end */
  after: string | null;
};

/**
 * Worker task: where each passage of the next notes most likely belongs, best three; null waits in
 * the tray. What a person placed is left alone.
 */
export async function placeNotes(
  {
    mapId,
    after,
    limit,
    noteIds,
  }: {
    mapId: string;
    after: string;
    limit: number;
    /** null = all of the map's */
    noteIds: string[] | null;
  },
  { read }: { read: Tx },
): Promise<ProposedPlaces> {
  const [map] = await read.select().from(maps).where(eq(maps.id, mapId));
  if (!map) return { changed: [], after: null };
  const page = await read
    .select({
      id: notes.id,
      channel: notes.channel,
      language: notes.language,
      stepHint: noteMaps.stepHint,
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .where(
      and(
        eq(noteMaps.mapId, mapId),
        visibleNotes(map.workspaceId),
        ne(notes.text, ""),
        gt(notes.id, after),
        noteIds ? inArray(notes.id, noteIds) : undefined,
      ),
    )
    .orderBy(asc(notes.id))
    .limit(limit);
  const found = await read
    .select({
      id: excerpts.id,
      noteId: excerpts.noteId,
      text: excerpts.text,
      placement: placements,
    })
    .from(excerpts)
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId)))
    .where(
      inArray(
        excerpts.noteId,
        page.map(({ id }) => id),
      ),
    )
    .orderBy(asc(excerpts.noteId), asc(excerpts.start));

  const place = await placerOf(read, map);
  const changed = page.flatMap((note) => {
    const own = found.filter(({ noteId }) => noteId === note.id);
    const proposed = place(
      own.map(({ text }) => text),
      note,
    );
    return own.flatMap(({ id, placement }, index): ProposedPlace[] => {
      const { stepId, candidates } = proposed[index] ?? { stepId: null, candidates: [] };
      if (placement?.by === "person") return [];
      const isSame =
        placement?.stepId === stepId &&
        JSON.stringify(placement.candidates) === JSON.stringify(candidates);
      return isSame ? [] : [{ excerptId: id, stepId, candidates }];
    });
  });
  return { changed, after: page.length < limit ? null : (page.at(-1)?.id ?? null) };
}

type Note = { channel: string | null; stepHint: string | null };
type Place = (texts: string[], note: Note) => { stepId: string | null; candidates: Candidate[] }[];

async function placerOf(read: Tx, map: typeof maps.$inferSelect): Promise<Place> {
  const steps = await stepsOf(read, map.id);
  if (steps.length === 0) return (texts) => texts.map(() => ({ stepId: null, candidates: [] }));
  const placer = createPlacer(steps, {
    language: map.header.language === "fi" ? "fi" : "en",
    examples: await examplesOf(read, map.id),
  });
  return (texts, { channel, stepHint }) =>
    placer.placeNote(texts, { channel, stepHint }).map(({ stepId, candidates }) => ({
      stepId,
      candidates: candidates
        .slice(0, 3)
        .map(({ stepId, score }) => ({ stepId, score: Math.round(score * 1_000) / 1_000 })),
    }));
}

async function stepsOf(read: Tx, mapId: string): Promise<PlacementStep[]> {
  const rows = await read
    .select()
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), inArray(nodes.kind, ["phase", "step"])))
    .orderBy(asc(nodes.position));
  const phases = new Map(rows.filter((r) => r.kind === "phase").map((r) => [r.id, r.title]));
  const names = new Map(
    (
      await read
        .select({ id: libraryEntries.id, name: libraryEntries.name })
        .from(libraryEntries)
        .innerJoin(maps, eq(maps.workspaceId, libraryEntries.workspaceId))
        .where(and(eq(maps.id, mapId), eq(libraryEntries.kind, "channel")))
    ).map(({ id, name }) => [id, name]),
  );
  return rows
    .filter(({ kind }) => kind === "step")
    .map(({ id, title, phaseId, fields }) => ({
      id,
      title,
      description: typeof fields.description === "string" ? fields.description : "",
      phaseTitle: phases.get(phaseId ?? "") ?? "",
      channels: (Array.isArray(fields.channels) ? fields.channels : []).flatMap((channel) => {
        const name = names.get(String(channel));
        return name === undefined ? [] : [name];
      }),
    }));
}

/** What people have put on steps by hand. */
async function examplesOf(read: Tx, mapId: string) {
  const rows = await read
    .select({ stepId: placements.stepId, text: excerpts.text, language: excerpts.language })
    .from(placements)
    .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
    .where(and(eq(placements.mapId, mapId), eq(placements.by, "person")))
    .orderBy(asc(excerpts.id))
    .limit(1_000);
  return rows.flatMap(({ stepId, ...row }) => (stepId === null ? [] : [{ stepId, ...row }]));
}
