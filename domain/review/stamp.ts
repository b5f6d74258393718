/** A manager's four words. */
export const stampKinds = ["agree", "doubt", "need-evidence", "decide"] as const;
export type StampKind = (typeof stampKinds)[number];

/** What can be stamped. */
export const stampedKinds = ["pain", "step", "card"] as const;
export type StampedKind = (typeof stampedKinds)[number];

export type StampSubject = { mapId: string; kind: StampedKind; id: string };

export function subjectKey({ kind, id }: Pick<StampSubject, "kind" | "id">): string {
  return `${kind}|${id}`;
}

export type StampCounts = Record<StampKind, number>;

export function countStamps(stamps: readonly { kind: StampKind }[]): StampCounts {
  const counts: StampCounts = { agree: 0, doubt: 0, "need-evidence": 0, decide: 0 };
  for (const { kind } of stamps) counts[kind]++;
  return counts;
}
