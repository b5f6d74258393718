import type { SourceType } from "./note.ts";

/** Whether somebody told it, was seen doing it, or it was measured. */
export const evidenceModes = ["said", "did", "measured"] as const;
export type EvidenceMode = (typeof evidenceModes)[number];

/**
 * A person's word for the passage wins; else what was observed was done, what analytics counted was
 * measured, and all the rest was said.
 */
export function modeOf(mode: EvidenceMode | null, sourceType: SourceType): EvidenceMode {
  if (mode !== null) return mode;
  if (sourceType === "observation") return "did";
  return sourceType === "analytics" ? "measured" : "said";
}
