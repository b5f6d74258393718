import { isEqual } from "#domain/map/equal.ts";

/** One line of history: who changed which field, from what to what. */
export type HistoryLine = {
  id: number;
  at: Date;
  actorId: string | null;
  field: string;
  before: unknown;
  after: unknown;
};

const ONE_GO_MS = 5 * 60_000;

/**
 * What somebody did to one field in one go is one line, from how it was first to how it was last:
 * typing a sentence is written down several times a second. Newest first, as given; what came to
 * nothing is left out.
 */
export function coalesced(newestFirst: readonly HistoryLine[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  /** the earliest moment of the line that is last in its field */
  const open = new Map<string, { line: HistoryLine; from: Date }>();
  for (const change of newestFirst) {
    const later = open.get(change.field);
    const isOneGo =
      later !== undefined &&
      later.line.actorId === change.actorId &&
      !["created", "deleted"].includes(change.field) &&
      later.from.getTime() - change.at.getTime() <= ONE_GO_MS;
    if (later && isOneGo) {
      later.line.before = change.before;
      later.from = change.at;
      continue;
    }
    const line = { ...change };
    lines.push(line);
    open.set(change.field, { line, from: change.at });
  }
  return lines.filter(({ before, after }) => !isEqual(before, after));
}
