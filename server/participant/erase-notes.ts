import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { analysisCache, excerpts, notes, placements } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { blankTitles } from "./blank-titles.ts";

export type ErasedNotes = {
  notes: number;
  passages: number;
  places: number;
  readings: number;
  /** whose numbers they were in */
  mapIds: string[];
};

const notesAStatement = 200;

/** Erases notes with everything found in them and every place it was put; within an erasing `transact`. */
export async function eraseNotes(
  tx: Tx,
  workspaceId: string,
  noteIds: readonly string[],
): Promise<ErasedNotes> {
  const erased: ErasedNotes = { notes: 0, passages: 0, places: 0, readings: 0, mapIds: [] };
  for (const ids of groupsOf([...noteIds], notesAStatement)) {
    const ours = and(eq(notes.workspaceId, workspaceId), inArray(notes.id, ids));
    const texts = await tx.select({ id: notes.id, hash: notes.textHash }).from(notes).where(ours);
    const here = texts.map(({ id }) => id);
    const found = await tx
      .select({ id: excerpts.id })
      .from(excerpts)
      .where(inArray(excerpts.noteId, here));
    const placed = await tx
      .select({ mapId: placements.mapId, stepId: placements.stepId })
      .from(placements)
      .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
      .where(inArray(excerpts.noteId, here));
    erased.readings += await forgetReadings(
      tx,
      workspaceId,
      texts.map(({ hash }) => hash),
    );
    await blankTitles(
      tx,
      found.map(({ id }) => id),
    );
    await tx.delete(notes).where(inArray(notes.id, here));
    erased.notes += here.length;
    erased.passages += found.length;
    erased.places += placed.filter(({ stepId }) => stepId !== null).length;
    erased.mapIds.push(...placed.map(({ mapId }) => mapId));
  }
  erased.mapIds = [...new Set(erased.mapIds)];
  return erased;
}

/** What the analysis remembers of texts, whoever else said the same: it is read anew when needed. */
export async function forgetReadings(
  tx: Tx,
  workspaceId: string,
  textHashes: string[],
): Promise<number> {
  const ours = and(
    eq(analysisCache.workspaceId, workspaceId),
    inArray(analysisCache.textHash, textHashes),
  );
  const known = await tx.select({ hash: analysisCache.textHash }).from(analysisCache).where(ours);
  await tx.delete(analysisCache).where(ours);
  return known.length;
}

/** A person's own notes: those that name them, staged and deleted ones too. */
export async function ownNotes(tx: Tx, participantId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(eq(notes.participantId, participantId));
  return rows.map(({ id }) => id);
}

/** Talks of several people in which they have a turn. */
export async function sharedNotes(tx: Tx, participantId: string) {
  return tx
    .selectDistinct({
      id: notes.id,
      title: notes.title,
      text: notes.text,
      textHash: notes.textHash,
      sourceType: notes.sourceType,
    })
    .from(notes)
    .innerJoin(excerpts, eq(excerpts.noteId, notes.id))
    .where(
      and(
        eq(excerpts.participantId, participantId),
        or(isNull(notes.participantId), sql`${notes.participantId} <> ${participantId}`),
      ),
    );
}
