import { inArray } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { groupsOf } from "../jobs/small-writes.ts";

const notesAQuery = 50;

/** Reads out all that stands in these notes, and in what was marked in them, before they go. */
export async function hearNotes(
  read: Tx,
  noteIds: readonly string[],
  hear: (text: string, how?: { isPassage: boolean }) => void,
): Promise<{ text: string; textHash: string }[]> {
  const heard: { text: string; textHash: string }[] = [];
  for (const ids of groupsOf([...noteIds], notesAQuery)) {
    const texts = await read
      .select({ title: notes.title, text: notes.text, textHash: notes.textHash })
      .from(notes)
      .where(inArray(notes.id, ids));
    heard.push(...texts);
    for (const { title, text } of texts) {
      hear(title);
      hear(text);
    }
    const passages = await read
      .select({ text: excerpts.text })
      .from(excerpts)
      .where(inArray(excerpts.noteId, ids));
    for (const { text } of passages) hear(text, { isPassage: true });
  }
  return heard;
}
