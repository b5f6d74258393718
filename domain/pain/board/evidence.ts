import type { EvidenceMode, ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import type { SourceType, Voice } from "#domain/evidence/note.ts";
import type { Mention } from "../evidence.ts";
import { isCustomer, isNamed } from "../evidence.ts";
import { type Audience, hear } from "../score.ts";
import { type EvidenceFilter, isHeard } from "./filter.ts";

/** Somebody heard, as personOf() spells them, and whose experience they tell (toldAs). */
export type Heard = { person: string; personaId: string | null; segment: string | null };

/** A note that speaks of a map, without its words. */
export type EvidenceNote = {
  id: string;
  sourceType: SourceType;
  voice: Voice;
  channel: string | null;
  /** plain date */
  date: string | null;
  /** everybody heard in it: once for each persona and segment that they speak as */
  people: Heard[];
  /** a person has judged, typed or marked something in it */
  isCoded: boolean;
};

/** A passage without its words: all that numbers are made of. */
export type Passage = Heard & {
  id: string;
  note: EvidenceNote;
  label: ExcerptLabel;
  type: ExcerptType | null;
  mode: EvidenceMode;
  /** a pain's severity 1-4, a gain's strength 1-3, 0 for what is neither */
  strength: number;
  stepId: string | null;
  /** the pain point or gain of this map that it speaks for */
  pointId: string | null;
  isReviewed: boolean;
  isQuotable: boolean;
  /** length of the passage */
  words: number;
};

/** Everything said of one map, kept in a worker's memory between two questions. */
export type MapEvidence = { notes: EvidenceNote[]; passages: Passage[] };

/** The customers among those heard who pass the filter (decision 21). */
export function audienceAt(notes: readonly EvidenceNote[], filter: EvidenceFilter): Audience {
  const audience: Audience = { bySource: new Map(), everyone: new Set() };
  for (const { person, note } of customersHeard(notes, filter)) {
    hear(audience, person, note.sourceType);
  }
  return audience;
}

/** Customers who pass, one after another: a list of all of them would be made anew at every question. */
export function* customersHeard(
  notes: readonly EvidenceNote[],
  filter: EvidenceFilter,
): Generator<{ person: string; note: EvidenceNote }> {
  for (const note of notes) {
    if (!isCustomer(note)) continue;
    for (const one of note.people) {
      if (isHeard(note, one, filter)) yield { person: one.person, note };
    }
  }
}

export function mentionOf({ person, note, strength }: Passage): Mention {
  const { sourceType, date } = note;
  return { person, isNamed: isNamed(person), sourceType, date, severity: strength };
}
