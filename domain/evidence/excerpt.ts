/** What an excerpt says of the experience. */
export const excerptLabels = ["pain", "gain", "neutral"] as const;
export type ExcerptLabel = (typeof excerptLabels)[number];

/** A person's finer word for it. */
export const excerptTypes = [
  "pain",
  "gain",
  "need",
  "workaround",
  "idea",
  "story",
  "fact",
] as const;
export type ExcerptType = (typeof excerptTypes)[number];

/** How we know it: somebody said it, was seen to do it, or it was measured. */
export const evidenceModes = ["said", "did", "measured"] as const;
export type EvidenceMode = (typeof evidenceModes)[number];

/** What the experience means beside its use. */
export const meaningLenses = ["values", "community", "rituals", "symbols"] as const;
export type MeaningLens = (typeof meaningLenses)[number];

/** Stands in an excerpt's `analyzer` when a person has marked it, not the analysis. */
export const byHand = "hand";

/** What a finer word says of pain and gain; a need, a story, … say neither. */
export function labelOfType(type: ExcerptType): ExcerptLabel {
  return type === "pain" || type === "gain" ? type : "neutral";
}
