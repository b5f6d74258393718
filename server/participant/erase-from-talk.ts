import { and, eq, isNotNull } from "drizzle-orm";
import { excerpts, noteSpeakers, notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { isLineOf, pseudonymsOf, speakerPseudonym, talkName } from "#domain/evidence/speaker.ts";
import { type ErasedTurns, eraseTurns, type SharedNote } from "../evidence/erase-turns.ts";
import type { Person } from "./notes-of.ts";

/** One person's words go from a talk that others are in too. */
export async function eraseFromTalk(
  tx: Tx,
  note: SharedNote,
  person: Person,
): Promise<ErasedTurns> {
  const gone = await eraseTurns(tx, note, {
    isTheirs: await speakerTest(tx, note, person),
    participantId: person.id,
  });
  await renameOthers(tx, note);
  return gone;
}

/** By which label a person speaks in a talk. */
export async function speakerTest(
  tx: Tx,
  note: SharedNote,
  { id, pseudonym }: Person,
): Promise<(speaker: string) => boolean> {
  const labels = await labelsIn(tx, note.id, id);
  const talk = talkName(note);
  return (speaker) => labels.has(speaker) || pseudonymsOf(speaker, talk).includes(pseudonym);
}

/** As who they are known in it, whatever the note was called when it was read. */
async function labelsIn(tx: Tx, noteId: string, participantId: string): Promise<Set<string>> {
  const known = await tx
    .select({ label: noteSpeakers.label })
    .from(noteSpeakers)
    .where(and(eq(noteSpeakers.noteId, noteId), eq(noteSpeakers.participantId, participantId)));
  const heard = await tx
    .selectDistinct({ label: excerpts.speaker })
    .from(excerpts)
    .where(
      and(
        eq(excerpts.noteId, noteId),
        eq(excerpts.participantId, participantId),
        isNotNull(excerpts.speaker),
      ),
    );
  return new Set([...known, ...heard].flatMap(({ label }) => label ?? []));
}

/** A talk that nobody had named was told from others by a line of its own: not by one that went. */
async function renameOthers(tx: Tx, before: SharedNote): Promise<void> {
  const [now] = await tx.select({ text: notes.text }).from(notes).where(eq(notes.id, before.id));
  const others = await tx
    .select({ id: participants.id, pseudonym: participants.pseudonym, label: noteSpeakers.label })
    .from(noteSpeakers)
    .innerJoin(participants, eq(participants.id, noteSpeakers.participantId))
    .where(eq(noteSpeakers.noteId, before.id));
  for (const { id, pseudonym, label } of others) {
    const line = pseudonym.slice(`${label} (`.length, -1);
    if (pseudonym !== speakerPseudonym(label, line)) continue;
    if (!isLineOf(before.text, line) || isLineOf(now?.text ?? "", line)) continue;
    await tx
      .update(participants)
      .set({ pseudonym: speakerPseudonym(label, before.textHash.slice(0, 8)) })
      .where(eq(participants.id, id));
  }
}
