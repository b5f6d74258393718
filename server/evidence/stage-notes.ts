import { and, eq, inArray, or } from "drizzle-orm";
import { noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import type { Consent, NoteMap } from "#domain/evidence/note.ts";
import type { Ctx } from "../context.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { asMended } from "./as-mended.ts";
import { consentOfNote, type HeardPerson, heardColumns, participantFor } from "./participants.ts";
import type { PreparedNote } from "./prepare-notes.ts";
import { visibleNotes } from "./scope.ts";

/** What became of a row: `noteId` is the note as it will be found once the batch is complete. */
export type Staged = { row: number; status: "added" | "updated" | "unchanged"; noteId: string };

export type StagingBatch = { id: string; workspaceId: string; createdBy: string | null };

/** Looks up once what these rows may meet; then stages them, a few in a transaction. */
export async function createStage(
  ctx: Ctx,
  batch: StagingBatch,
  plan: ImportPlan,
  rows: PreparedNote[],
): Promise<(tx: Tx, rows: PreparedNote[]) => Promise<Staged[]>> {
  const world = await lookAround(ctx, batch.workspaceId, plan, rows);
  return (tx, group) => stage(tx, ctx, batch, plan, world, group);
}

type Known = typeof notes.$inferSelect & { pseudonym: string | null; mapIds: string[] };

type World = {
  /** by import key */
  known: Map<string, Known>;
  /** by id, of those that a person or a program names */
  named: Map<string, Known>;
  personaIds: Map<string, string>;
  /** by pseudonym */
  people: Map<string, HeardPerson>;
  /** `${mapId} ${title in lower case}` -> step id */
  stepIds: Map<string, string>;
};

/** What the rows may meet: notes of the same keys, personas and steps by name. */
async function lookAround(
  ctx: Ctx,
  workspaceId: string,
  plan: ImportPlan,
  rows: PreparedNote[],
): Promise<World> {
  const keys = rows.map(({ importKey }) => importKey);
  const named = rows.flatMap(({ replaces }) => replaces ?? []);
  const found = await ctx.db.read
    .select({ note: notes, pseudonym: participants.pseudonym })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(
      and(visibleNotes(workspaceId), or(inArray(notes.importKey, keys), inArray(notes.id, named))),
    );
  const links = await ctx.db.read
    .select()
    .from(noteMaps)
    .where(
      inArray(
        noteMaps.noteId,
        found.map(({ note }) => note.id),
      ),
    );
  const pseudonyms = rows.flatMap(({ participant }) => participant ?? []);
  const heard = await ctx.db.read
    .select({ ...heardColumns, pseudonym: participants.pseudonym })
    .from(participants)
    .where(
      and(
        eq(participants.workspaceId, workspaceId),
        inArray(participants.pseudonym, [...new Set(pseudonyms)]),
      ),
    );
  const portraits = await ctx.db.read
    .select({ id: personas.id, name: personas.name })
    .from(personas)
    .where(eq(personas.workspaceId, workspaceId));
  const steps = await ctx.db.read
    .select({ mapId: nodes.mapId, id: nodes.id, title: nodes.title })
    .from(nodes)
    .where(
      and(
        eq(nodes.kind, "step"),
        inArray(
          nodes.mapId,
          plan.maps.map(({ mapId }) => mapId),
        ),
      ),
    );
  const known = found.map(({ note, pseudonym }) => ({
    ...note,
    pseudonym,
    mapIds: links.filter((l) => l.noteId === note.id).map((l) => l.mapId),
  }));
  return {
    known: new Map(known.map((note) => [note.importKey ?? "", note])),
    named: new Map(known.map((note) => [note.id, note])),
    personaIds: new Map(portraits.map(({ id, name }) => [name.toLowerCase(), id])),
    people: new Map(heard.map(({ pseudonym, ...person }) => [pseudonym, person])),
    stepIds: new Map(steps.map((s) => [`${s.mapId} ${s.title.toLowerCase()}`, s.id])),
  };
}

async function stage(
  tx: Tx,
  ctx: Ctx,
  batch: StagingBatch,
  plan: ImportPlan,
  world: World,
  rows: PreparedNote[],
): Promise<Staged[]> {
  const { workspaceId, id: batchId, createdBy } = batch;
  const staged: Staged[] = [];
  const newNotes: (typeof notes.$inferInsert)[] = [];
  const links: (typeof noteMaps.$inferInsert)[] = [];
  for (const { row, persona, stepHint, maps: own = [], replaces, ...given } of rows) {
    const maps = [...plan.maps, ...own];
    const personaId = world.personaIds.get(persona?.toLowerCase() ?? "") ?? plan.defaults.personaId;
    const named = world.named.get(replaces ?? "");
    const known = named ?? world.known.get(given.importKey);
    const { participant, ...said } = named
      ? asMended(named, { ...given, personaId })
      : { ...given, personaId };
    const consent = consentOfNote(said.consent, world.people.get(participant ?? ""));
    const columns = { ...said, consent };
    if (known && isSame(known, { ...columns, participant }, maps)) {
      staged.push({ row, status: "unchanged", noteId: known.id });
      continue;
    }
    const noteId = ctx.newId();
    staged.push({ row, status: known ? "updated" : "added", noteId: known?.id ?? noteId });
    newNotes.push({
      ...columns,
      id: noteId,
      workspaceId,
      batchId,
      participantId:
        participant && (await personIn(tx, ctx, world, workspaceId, participant, consent)),
      replacesId: known?.id ?? null,
      createdBy,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
    for (const map of maps) {
      const hinted = world.stepIds.get(`${map.mapId} ${stepHint?.toLowerCase() ?? ""}`);
      const { mapId } = map;
      links.push({ noteId, mapId, stepHint: hinted ?? map.stepHint, createdAt: ctx.now() });
    }
  }
  if (newNotes.length > 0) await tx.insert(notes).values(newNotes);
  for (const group of groupsOf(links, 200)) {
    await tx.insert(noteMaps).values(group).onConflictDoNothing();
  }
  return staged;
}

/** Looked up once a page; people of the file whom nobody knows yet are made. */
async function personIn(
  tx: Tx,
  ctx: Ctx,
  world: World,
  workspaceId: string,
  pseudonym: string,
  consent: Consent,
): Promise<string> {
  const known = world.people.get(pseudonym);
  if (known) return known.id;
  const person = await participantFor(tx, ctx, { workspaceId, pseudonym, consent });
  world.people.set(pseudonym, person);
  return person.id;
}

const compared = [
  "sourceType",
  "sourceName",
  "voice",
  "title",
  "textHash",
  "date",
  "personaId",
  "segment",
  "channel",
  "appVersion",
  "rating",
  "nps",
  "url",
  "consent",
] as const;

function isSame(
  known: Known,
  row: Pick<Known, (typeof compared)[number]> & { participant: string | null },
  maps: NoteMap[],
): boolean {
  return (
    compared.every((column) => known[column] === row[column]) &&
    known.pseudonym === row.participant &&
    maps.every(({ mapId }) => known.mapIds.includes(mapId))
  );
}
