import type { ScoreParts } from "#domain/pain/score.ts";
import { isSame, type Scoring, usual } from "#domain/pain/scoring.ts";
import { type Cost, isOverdue, type OpportunityStatus } from "./opportunity.ts";

/** What a brief shows of one pain. */
export type BriefPain = {
  id: string;
  mapId: string;
  mapTitle: string;
  title: string;
  stepTitle: string | null;
  score: number;
  parts: ScoreParts;
  quotes: readonly {
    text: string;
    language: string;
    sourceType: string;
    participant: string | null;
  }[];
  opportunity: BriefOpportunity | null;
};

export type BriefOpportunity = {
  id: string;
  title: string;
  status: OpportunityStatus;
  ownerName: string | null;
  dueDate: string | null;
  cost: Cost | null;
};

/** What whoever reads the brief is asked for. */
export type Wanted =
  | "take-on"
  | "decide"
  | "name-owner"
  | "set-date"
  | "new-date"
  | "check"
  | "none";

export function wantedOf(opportunity: BriefOpportunity | null, today: string): Wanted {
  if (!opportunity) return "take-on";
  const { status, ownerName, dueDate } = opportunity;
  switch (status) {
    case "proposed":
      return "decide";
    case "decided":
    case "in-progress":
      if (ownerName === null) return "name-owner";
      if (dueDate === null) return "set-date";
      return isOverdue({ status, dueDate }, today) ? "new-date" : "none";
    case "done":
      return "check";
    case "rejected":
      return "none";
    default:
      return status satisfies never;
  }
}

/**
 * What is remembered of a brief, to tell the next time what became of it; no titles, for they are
 * somebody's words, who may take them back meanwhile.
 */
export type BriefSnapshot = {
  pains: {
    id: string;
    people: number;
    status: OpportunityStatus | null;
  }[];
  heard: number;
  /** how the workspace weighed its scores; left out by earlier versions: as usual */
  scoring?: Scoring;
};

export type BriefChange =
  | { kind: "weights" }
  | { kind: "entered"; id: string; title: string }
  | { kind: "left"; id: string; title: string }
  | { kind: "people"; id: string; title: string; from: number; to: number }
  | {
      kind: "status";
      id: string;
      title: string;
      from: OpportunityStatus | null;
      to: OpportunityStatus | null;
    }
  | { kind: "rank"; id: string; title: string; from: number; to: number }
  | { kind: "heard"; from: number; to: number };

/**
 * What is different now: decisions first, then other weights, what came and went, and numbers. `titles` are those of
 * today, of what was there before too.
 */
export function briefChanges(
  before: BriefSnapshot,
  now: BriefSnapshot,
  titles: ReadonlyMap<string, string>,
): BriefChange[] {
  const titleOf = (id: string) => titles.get(id) ?? "";
  const known = new Map(before.pains.map((pain, at) => [pain.id, { ...pain, rank: at + 1 }]));
  const kept = new Set(now.pains.map(({ id }) => id));
  const decisions: BriefChange[] = [];
  // Before the moves: it may be why they are there.
  const moves: BriefChange[] = isSame(before.scoring ?? usual, now.scoring ?? usual)
    ? []
    : [{ kind: "weights" }];
  const numbers: BriefChange[] = [];
  for (const [at, { id, people, status }] of now.pains.entries()) {
    const title = titleOf(id);
    const was = known.get(id);
    if (!was) {
      moves.push({ kind: "entered", id, title });
      continue;
    }
    if (was.status !== status) {
      decisions.push({ kind: "status", id, title, from: was.status, to: status });
    }
    if (was.rank !== at + 1) moves.push({ kind: "rank", id, title, from: was.rank, to: at + 1 });
    if (was.people !== people) {
      numbers.push({ kind: "people", id, title, from: was.people, to: people });
    }
  }
  for (const { id } of before.pains) {
    if (!kept.has(id)) moves.push({ kind: "left", id, title: titleOf(id) });
  }
  if (before.heard !== now.heard) {
    numbers.push({ kind: "heard", from: before.heard, to: now.heard });
  }
  return [...decisions, ...moves, ...numbers];
}
