import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";
import type { SourceType, Voice } from "#domain/evidence/note.ts";

/** What the pain side needs to know of a note: whose voice, through which kind of source, when. */
export type HeardNote = {
  id: string;
  sourceType: SourceType;
  voice: Voice;
  participantId: string | null;
  personaId: string | null;
  /** plain date, "2026-04-23" */
  date: string | null;
};

export type Finding = {
  id: string;
  noteId: string;
  /** by speaker turn; overrides the note's */
  participantId?: string | null;
  personaId?: string | null;
  start: number;
  end: number;
  text: string;
  language: "fi" | "en" | "und";
  label: ExcerptLabel;
  pain: number;
  gain: number;
  /** -1..1 */
  valence: number;
  /** 0..3 */
  intensity: number;
  /** 1..4, 0 when it is no pain */
  severity: number;
  cues: { kind: string; start: number; end: number }[];
  isReviewed?: boolean;
  /** false: counted, but its words may not be shown (decision 26) */
  isQuotable?: boolean;
};

/** One mention by one person through one kind of source: what every count is made of. */
export type Mention = {
  person: string;
  isNamed: boolean;
  sourceType: SourceType;
  date: string | null;
  severity: number;
};

/** A note without a participant counts as one unnamed person. */
export function personOf(
  note: Pick<HeardNote, "id" | "participantId">,
  finding?: Pick<Finding, "participantId">,
): string {
  const participant = finding?.participantId ?? note.participantId;
  return participant === null ? `note:${note.id}` : `participant:${participant}`;
}

/**
 * Whose experience a passage tells, the nearest word first: what is said of the passage itself, else
 * of its note, else of the person who speaks. Of people, the nearest is the one who speaks (personOf).
 * Where it is counted by persona or segment (the board's filters, who was heard, a curve per persona),
 * a person counts with those that their passages tell of; one of whom nothing is marked counts with
 * the note's. So somebody may count with two personas, and in "everyone" once.
 */
export function toldAs<T extends string>(
  passage: T | null | undefined,
  note: T | null,
  speaker: T | null | undefined,
): T | null {
  return passage ?? note ?? speaker ?? null;
}

export function isNamed(person: string): boolean {
  return person.startsWith("participant:");
}

/** Only customers count (decision 3); `staff` as a source implies the staff voice. */
export function isCustomer(note: Pick<HeardNote, "voice" | "sourceType">): boolean {
  return note.voice === "customer" && note.sourceType !== "staff";
}
