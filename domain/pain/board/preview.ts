import { compareScored } from "../compare-scored.ts";
import { rescored, type ScoreRule } from "../scoring.ts";
import type { ScoredPoint } from "./ranking.ts";

export type PreviewRow = {
  id: string;
  mapId: string;
  title: string;
  score: number;
  /** its place as the workspace weighs now, from 1 */
  from: number;
};

export type Preview = {
  rows: PreviewRow[];
  /** of all of them, those that have no date at all */
  undated: number;
};

export const previewed = 5;

/** The first places as they would be under another rule. */
export function previewOf(points: readonly ScoredPoint[], rule: ScoreRule): Preview {
  const now = [...points].sort(compareScored);
  const then = now
    .map((point, at) => ({ ...point, ...rescored(point.parts, rule), from: at + 1 }))
    .sort(compareScored);
  return {
    rows: then
      .slice(0, previewed)
      .map(({ id, mapId, title, score, from }) => ({ id, mapId, title, score, from })),
    undated: now.filter(({ tally }) => tally.newest === null).length,
  };
}
