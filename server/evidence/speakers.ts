import { eq, inArray } from "drizzle-orm";
import { noteSpeakers, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { turnsOf } from "#domain/analysis/turns.ts";
import { pseudonymsOf, researchCode, talkName } from "#domain/evidence/speaker.ts";
import { gap } from "#domain/evidence/without-turns.ts";
import type { Ctx } from "../context.ts";
import {
  consentOfNote,
  findOrMakeParticipant,
  hasWithdrawn,
  participantFor,
} from "./participants.ts";

type Note = Pick<
  typeof notes.$inferSelect,
  "id" | "workspaceId" | "title" | "text" | "textHash" | "sourceType" | "consent" | "participantId"
>;

/** Who is who in a note. */
export type Speakers = {
  personOf(label: string | null): string | null;
  /** those who took back their words: nothing of theirs is kept */
  withdrawn: ReadonlySet<string>;
  /** nobody else speaks in it */
  isAlone: boolean;
};

/** By note: the label before somebody's turns and who they are, null where they withdrew. */
export type KnownSpeakers = Map<string, Map<string, string | null>>;

export async function knownSpeakers(tx: Tx, noteIds: string[]): Promise<KnownSpeakers> {
  const rows = await tx.select().from(noteSpeakers).where(inArray(noteSpeakers.noteId, noteIds));
  const byNote: KnownSpeakers = new Map();
  for (const { noteId, label, participantId } of rows) {
    const known = byNote.get(noteId) ?? new Map<string, string | null>();
    byNote.set(noteId, known.set(label, participantId));
  }
  return byNote;
}

/** Labels in a talk of those who took back their words. */
export async function withdrawnFrom(tx: Tx, noteId: string): Promise<Set<string>> {
  const known = (await knownSpeakers(tx, [noteId])).get(noteId) ?? new Map<string, string | null>();
  return new Set([...known].flatMap(([label, person]) => (person === null ? label : [])));
}

/**
 * Where several people speak, each is a person of their own, and the same one whatever the note is
 * called later; where one does, it is the note's. A note that names nobody is theirs if they go by a
 * research code.
 */
export async function speakersOf(
  tx: Tx,
  ctx: Ctx,
  note: Note,
  { labels, known }: { labels: readonly string[]; known: ReadonlyMap<string, string | null> },
): Promise<Speakers> {
  const { id, workspaceId, consent } = note;
  const isAlone = labels.length < 2 && known.size === 0 && !isCutFrom(note, labels);
  if (isAlone) return onlySpeaker(tx, ctx, note, labels[0] ?? null);
  const people = new Map(known);
  const talk = talkName(note);
  const fresh = labels.filter((label) => !known.has(label));
  for (const label of fresh) {
    const [pseudonym = label, ...others] = pseudonymsOf(label, talk);
    const who = { workspaceId, pseudonym, consent };
    people.set(label, (await findOrMakeParticipant(tx, ctx, who, others))?.id ?? null);
  }
  if (fresh.length > 0) {
    const rows = fresh.map((label) => ({
      noteId: id,
      label,
      participantId: people.get(label) ?? null,
    }));
    await tx.insert(noteSpeakers).values(rows).onConflictDoNothing();
  }
  return {
    personOf: (label) => (label === null ? null : (people.get(label) ?? null)),
    withdrawn: new Set(labels.filter((label) => people.get(label) === null)),
    isAlone: false,
  };
}

/** Somebody else spoke in it who has withdrawn. */
function isCutFrom({ text, sourceType }: Note, labels: readonly string[]): boolean {
  if (!text.includes(gap)) return false;
  return turnsOf(text, sourceType).some(
    ({ speaker, role }) => speaker !== null && role === "customer" && !labels.includes(speaker),
  );
}

async function onlySpeaker(tx: Tx, ctx: Ctx, note: Note, label: string | null): Promise<Speakers> {
  const nobody = { personOf: () => null, withdrawn: new Set<string>(), isAlone: true };
  const { id, workspaceId, consent } = note;
  if (label === null || note.participantId !== null) return nobody;
  if (await hasWithdrawn(tx, workspaceId, pseudonymsOf(label, talkName(note)))) {
    return { ...nobody, withdrawn: new Set([label]) };
  }
  const pseudonym = researchCode(label);
  if (pseudonym === null) return nobody;
  const person = await participantFor(tx, ctx, { workspaceId, pseudonym, consent });
  await tx
    .update(notes)
    .set({ participantId: person.id, consent: consentOfNote(consent, person) })
    .where(eq(notes.id, id));
  return nobody;
}
