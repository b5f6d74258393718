import type { ScoreParts } from "./score.ts";

export type Scored = {
  id: string;
  score: number;
  parts: Pick<ScoreParts, "people" | "severity">;
};

/** Worst (or best) first; the order never depends on that of the rows. */
export function compareScored(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    b.parts.people - a.parts.people ||
    b.parts.severity - a.parts.severity ||
    (a.id < b.id ? -1 : 1)
  );
}
