import { type Score, scoreOf, type Tally } from "../score.ts";
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
export function scorePoints(points: readonly KnownPoint[], counted: Counted): ScoredPoint[] {
  return points.flatMap((point) => {
    const isSupported = point.status !== "unsupported";
    const found = tallyPoint(counted, isSupported ? point : { ...point, id: "" });
    if (found.passages === 0 && isSupported) return [];
    return [{ ...point, ...found, ...scoreOf(found.tally) }];
  });
}

/** Worst (or best) first; the order never depends on that of the rows. */
export function compareScored(a: ScoredPoint, b: ScoredPoint): number {
  return (
    b.score - a.score ||
    b.parts.people - a.parts.people ||
    b.parts.severity - a.parts.severity ||
    (a.id < b.id ? -1 : 1)
  );
}
