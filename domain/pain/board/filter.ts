import { z } from "zod";
import { plainDateSchema, sourceTypes } from "#domain/evidence/note.ts";
import type { EvidenceNote, Heard, Passage } from "./evidence.ts";

const id = z.string().min(1).max(64).nullable();

/** Which experiences count. Whatever is shown is computed anew from those that pass. */
export const evidenceFilterSchema = z.object({
  sourceType: z.enum(sourceTypes).nullable(),
  segment: z.string().max(300).nullable(),
  /** as the note names it; "" for those whose note names none */
  channel: z.string().max(300).nullable(),
  personaId: id,
  /** plain dates, both counted; undated experiences are in no period */
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  /** only what a person has confirmed or corrected (decision 25) */
  confirmedOnly: z.boolean(),
});
export type EvidenceFilter = z.infer<typeof evidenceFilterSchema>;

export const boardStatuses = ["open", "dismissed", "unsupported"] as const;

/** What the board shows: which experiences count, and which pain points stand in the ranking. */
export const boardFilterSchema = evidenceFilterSchema.extend({
  mapId: id,
  phaseId: id,
  stepId: id,
  status: z.enum(boardStatuses),
});
export type BoardFilter = z.infer<typeof boardFilterSchema>;

/** The three looks of a ranking; each is counted only where it is looked at. */
export const boardLooks = ["list", "chart", "heat"] as const;
export type BoardLook = (typeof boardLooks)[number];

export const everything: BoardFilter = {
  sourceType: null,
  segment: null,
  channel: null,
  personaId: null,
  from: null,
  to: null,
  confirmedOnly: false,
  mapId: null,
  phaseId: null,
  stepId: null,
  status: "open",
};

/** Whether somebody heard in this note is among those the filter asks about. */
export function isHeard(
  note: EvidenceNote,
  { personaId, segment }: Pick<Heard, "personaId" | "segment">,
  filter: EvidenceFilter,
): boolean {
  return (
    (filter.sourceType === null || note.sourceType === filter.sourceType) &&
    (filter.segment === null || segment === filter.segment) &&
    (filter.channel === null || (note.channel ?? "") === filter.channel) &&
    (filter.personaId === null || personaId === filter.personaId) &&
    (filter.from === null || (note.date !== null && note.date >= filter.from)) &&
    (filter.to === null || (note.date !== null && note.date <= filter.to))
  );
}

export function isCounted(passage: Passage, filter: EvidenceFilter): boolean {
  return (!filter.confirmedOnly || passage.isReviewed) && isHeard(passage.note, passage, filter);
}
