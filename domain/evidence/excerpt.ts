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
