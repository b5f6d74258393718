import type { EvidenceMode, ExcerptLabel, ExcerptType } from "#domain/evidence/excerpt.ts";
import type { SourceType, Voice } from "#domain/evidence/note.ts";
import type { Put } from "../steps-of.ts";

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
export type Passage = Heard &
  Put & {
    id: string;
    note: EvidenceNote;
    label: ExcerptLabel;
    type: ExcerptType | null;
    mode: EvidenceMode;
    /** a pain's severity 1-4, a gain's strength 1-3, 0 for what is neither */
    strength: number;
    /** the pain point or gain of this map that it speaks for */
    pointId: string | null;
    isReviewed: boolean;
    isQuotable: boolean;
    /** length of the passage */
    words: number;
  };

/** Everything said of one map, kept in a worker's memory between two questions. */
export type MapEvidence = { notes: EvidenceNote[]; passages: Passage[] };
