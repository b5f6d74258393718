import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import { kendall, spearman } from "./rank.ts";
import { type HeardPerson, scorePain, severityOf } from "./score.ts";

/** One passage by one person, in a group that is one problem, read by hand and by the analyzer. */
export type ReadTwice = {
  group: string;
  sourceType: string;
  hand: { isPain: boolean; intensity: number };
  machine: { isPain: boolean; severity: number; group?: string | null };
};

export type RankingMeasured = {
  groups: number;
  spearman: number;
  kendall: number;
  /** of the worst fifth by hand, how many are in the analyzer's worst fifth */
  worstShared: number;
};

/**
 * The pain score of every group, from hand labels and from the analyzer's, and how alike the two
 * orders are. `size` says whose reach counts: of everybody heard, as on the pain board, or only of
 * those in the group, which takes the size of the group out of it.
 */
export function measureRanking(passages: ReadTwice[], size: "everyone" | "group"): RankingMeasured {
  const groups = [...new Set(passages.map(({ group }) => group))].sort();
  const hand = groups.map((group) => scoreOf(passages, group, "hand", size));
  const machine = groups.map((group) => scoreOf(passages, group, "machine", size));
  const fifth = Math.max(1, Math.round(groups.length / 5));
  const worst = new Set(worstOf(hand, fifth));
  return {
    groups: groups.length,
    spearman: spearman(hand, machine),
    kendall: kendall(hand, machine),
    worstShared: worstOf(machine, fifth).filter((index) => worst.has(index)).length / fifth,
  };
}

function scoreOf(
  passages: ReadTwice[],
  group: string,
  reader: "hand" | "machine",
  size: "everyone" | "group",
): number {
  const placed = (passage: ReadTwice) =>
    reader === "machine" && passage.machine.group !== undefined
      ? passage.machine.group
      : passage.group;
  const people = passages.map((passage, index) => ({
    passage,
    person: `note:${index}`,
    isNamed: false,
    sourceType: known(passage.sourceType),
  }));
  const own = people.filter(({ passage }) => placed(passage) === group);
  const heard: HeardPerson[] = size === "everyone" ? people : own;
  const mentions = own.flatMap(({ passage, person, isNamed, sourceType }) => {
    const { hand, machine } = passage;
    if (!passage[reader].isPain) return [];
    const severity = reader === "hand" ? severityOf(hand.intensity, false) : machine.severity;
    return [{ person, isNamed, sourceType, date: null, severity }];
  });
  return scorePain(mentions, heard).score;
}

function worstOf(scores: number[], count: number): number[] {
  return scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}

function known(sourceType: string): SourceType {
  return sourceTypes.find((name) => name === sourceType) ?? "other";
}
