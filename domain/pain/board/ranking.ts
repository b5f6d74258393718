import { isCustomer } from "../evidence.ts";
import { type Audience, type Score, scorePain } from "../score.ts";
import { audienceAt, type MapEvidence, mentionOf, type Passage } from "./evidence.ts";
import { type EvidenceFilter, isCounted } from "./filter.ts";

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
    /** those that were counted */
    passages: Passage[];
  };

/** Everybody heard on a map who passes the filter, and the passages that count, by pain point. */
export type Counted = { audience: Audience; byPoint: Map<string, Passage[]> };

export function countedOn(evidence: MapEvidence, filter: EvidenceFilter): Counted {
  const byPoint = new Map<string, Passage[]>();
  for (const passage of evidence.passages) {
    if (passage.pointId === null || !isCustomer(passage.note)) continue;
    if (!isCounted(passage, filter)) continue;
    const members = byPoint.get(passage.pointId);
    if (members) members.push(passage);
    else byPoint.set(passage.pointId, [passage]);
  }
  return { audience: audienceAt(evidence.notes, filter), byPoint };
}

/** Each point's score from what counts alone (decisions 20-25); one that nobody counted tells of is left out. */
export function scorePoints(points: readonly KnownPoint[], counted: Counted): ScoredPoint[] {
  return points.flatMap((point) => {
    const isSupported = point.status !== "unsupported";
    const passages = isSupported
      ? (counted.byPoint.get(point.id) ?? []).filter(({ label }) => label === point.kind)
      : [];
    if (passages.length === 0 && isSupported) return [];
    return [{ ...point, passages, ...scorePain(passages.map(mentionOf), counted.audience) }];
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
