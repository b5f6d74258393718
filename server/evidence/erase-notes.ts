import { and, eq, inArray } from "drizzle-orm";
import { excerpts, notes, placements } from "#db/schema/evidence.ts";
import { importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { gap } from "#domain/evidence/without-turns.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { blankTitles } from "./blank-titles.ts";
import { forgetReadings } from "./forget-readings.ts";

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
    await tx.update(importFiles).set({ name: gap }).where(inArray(importFiles.noteId, here));
    await tx.delete(notes).where(inArray(notes.id, here));
    erased.notes += here.length;
    erased.passages += found.length;
    erased.places += placed.filter(({ stepId }) => stepId !== null).length;
    erased.mapIds.push(...placed.map(({ mapId }) => mapId));
  }
  erased.mapIds = [...new Set(erased.mapIds)];
  return erased;
}
