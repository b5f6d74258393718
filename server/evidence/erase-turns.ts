import { eq, inArray } from "drizzle-orm";
import { excerpts, notes, placements } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { titleAfter } from "#domain/evidence/speaker.ts";
import { isOver, withoutTurns } from "#domain/evidence/without-turns.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { blankTitles } from "./blank-titles.ts";
import { sha256 } from "./door.ts";
import { forgetReadings } from "./forget-readings.ts";
import { moveHeld } from "./move-held.ts";

export type SharedNote = Pick<
  typeof notes.$inferSelect,
  "id" | "workspaceId" | "title" | "text" | "textHash" | "sourceType"
>;

export type ErasedTurns = {
  turns: number;
  passages: number;
  places: number;
  readings: number;
  /** the words that went, for what may have copied them */
  said: { text: string; isPassage: boolean }[];
  /** nobody else has said anything in it */
  isEmpty: boolean;
};

/**
 * Takes one speaker's words out of a talk, with every passage that holds some of them; within an
 * erasing `transact`. What the others said waits to be read again.
 */
export async function eraseTurns(
  tx: Tx,
  note: SharedNote,
  { isTheirs, participantId }: { isTheirs(speaker: string): boolean; participantId: string | null },
): Promise<ErasedTurns> {
  const { id, start, end, text, hasLostPlace } = excerpts;
  const all = await tx
    .select({ id, start, end, text, hasLostPlace, participantId: excerpts.participantId })
    .from(excerpts)
    .where(eq(excerpts.noteId, note.id));
  const isOwn = (one: (typeof all)[number]) =>
    participantId !== null && one.participantId === participantId;
  const cut = withoutTurns(note.text, {
    sourceType: note.sourceType,
    isTheirs,
    // marked as theirs, where their name does not stand before it
    also: all.filter((one) => isOwn(one) && !one.hasLostPlace),
  });
  const words = cut.spans.map((span) => note.text.slice(span.start, span.end));
  const holdsSome = (one: (typeof all)[number]) =>
    one.hasLostPlace
      ? words.some((said) => said.includes(one.text))
      : cut.spans.some((span) => isOver(span, one));
  const gone = all.filter((one) => isOwn(one) || holdsSome(one));
  const places = await erasePassages(
    tx,
    gone.map((one) => one.id),
  );
  const isChanged = cut.spans.length > 0;
  if (isChanged) await storeText(tx, note, cut.text);
  return {
    turns: cut.turns,
    passages: gone.length,
    places,
    readings: isChanged ? await forgetReadings(tx, note.workspaceId, [note.textHash]) : 0,
    said: [
      ...words.map((text) => ({ text, isPassage: false })),
      ...gone.map(({ text }) => ({ text, isPassage: true })),
    ],
    isEmpty: cut.isEmpty,
  };
}

/** Counts the places they had on maps. */
async function erasePassages(tx: Tx, ids: string[]): Promise<number> {
  await blankTitles(tx, ids);
  let places = 0;
  for (const group of groupsOf(ids, 300)) {
    const placed = await tx
      .select({ stepId: placements.stepId })
      .from(placements)
      .where(inArray(placements.excerptId, group));
    places += placed.filter(({ stepId }) => stepId !== null).length;
    await tx.delete(excerpts).where(inArray(excerpts.id, group));
  }
  return places;
}

async function storeText(tx: Tx, note: SharedNote, text: string): Promise<void> {
  await tx
    .update(notes)
    .set({
      text,
      textHash: sha256(text),
      title: titleAfter(note.title, { before: note.text, after: text }),
      analyzer: null,
    })
    .where(eq(notes.id, note.id));
  await moveHeld(tx, note.id, { before: note.text, after: text });
}
