import { type Score, scoreOf, type Tally } from "../score.ts";
import type { ScoreRule } from "../scoring.ts";
import { type Counted, tallyPoint } from "./tally.ts";

/** A pain point or gain as the database has it, without its stored score. */
export type KnownPoint = {
  id: string;
  mapId: string;
  kind: "pain" | "gain";
  title: string;
  stepId: string | null;
  status: "open" | "dismissed" | "unsupported";
  dismissReason: string | null;
  /** ms */
  createdAt: number;
};

export type ScoredPoint = KnownPoint &
  Score & {
    /** those that were counted, and of them what a person has looked at */
    passages: number;
    reviewed: number;
    tally: Tally;
  };

/** Each point's score from what counts alone (decisions 20-25); one that nobody counted tells of is left out. */
export function scorePoints(
  points: readonly KnownPoint[],
  counted: Counted,
  rule: ScoreRule,
): ScoredPoint[] {
  return points.flatMap((point) => {
    const isSupported = point.status !== "unsupported";
    const found = tallyPoint(counted, isSupported ? point : { ...point, id: "" });
    if (found.passages === 0 && isSupported) return [];
    return [{ ...point, ...found, ...scoreOf(found.tally, rule) }];
  });
}
