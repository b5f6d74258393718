import type { EvidenceMode } from "./excerpt.ts";
import type { SourceType } from "./note.ts";

/**
 * A person's word for the passage wins; else what was observed was done, what analytics counted was
 * measured, and all the rest was said.
 */
export function modeOf(mode: EvidenceMode | null, sourceType: SourceType): EvidenceMode {
  if (mode !== null) return mode;
  if (sourceType === "observation") return "did";
  return sourceType === "analytics" ? "measured" : "said";
}
