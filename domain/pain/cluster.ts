import { tokenize } from "#domain/analysis/tokens.ts";
import { nothing, type Vector } from "#domain/analysis/vector-room.ts";
import { documentCounts, termsOf, weigh } from "#domain/analysis/vectors.ts";
import { chainMerges } from "./chain-merges.ts";
import type { Finding } from "./evidence.ts";
import { keepGroups, likenessOfPairs, postingsOf } from "./likeness.ts";

export type Clusterable = Pick<Finding, "id" | "text" | "language" | "cues">;

export type Constraints = {
  must: (readonly [string, string])[];
  cannot: (readonly [string, string])[];
};

export type ClusterOptions = {
  /** mean likeness under which two groups stay apart */
  threshold?: number;
  /** more texts than this are grouped by a sample, the rest join the nearest group */
  sample?: number;
  /** the groups as they were: a new note must not reshuffle what people have seen */
  before?: string[][];
};

const defaults = { sample: 2500 };

/**
 * Groups texts that speak of one thing; no number of groups is given. Near-duplicates first become
 * one text, then nearest-neighbour chains build the average-linkage tree, cut at `threshold`.
 * A person's must- and cannot-links bind. Groups come largest first, members in the order given.
 */
export function clusterExcerpts<T extends Clusterable>(
  excerpts: T[],
  constraints: Constraints = { must: [], cannot: [] },
  options: ClusterOptions = {},
): T[][] {
  const { sample } = { ...defaults, ...options };
  const threshold = options.threshold ?? thresholdFor(excerpts.length);
  if (excerpts.length === 0) return [];
  const vectors = vectorsOf(excerpts);

  const position = new Map(excerpts.map((excerpt, index) => [excerpt.id, index]));
  const sets = new Sets(excerpts.length);
  const apart = constraints.cannot.flatMap(([a, b]) => pair(position, a, b));
  const together = constraints.must.flatMap(([a, b]) => pair(position, a, b));
  for (const [a, b] of together) sets.join(a, b);
  const bound = new Set([...apart, ...together].flat());
  joinDuplicates(excerpts, sets, bound);

  const roots = [...new Set(excerpts.map((_, index) => sets.find(index)))].sort((a, b) => a - b);
  const seeds = thin(roots, sample, bound, sets);
  const members = membersOf(seeds, excerpts.length, sets);
  const languages = members.map((own) => excerpts[own[0] ?? 0]?.language ?? "und");
  const likeness = likenessOfPairs(members, vectors, languages);
  const before = options.before ?? [];
  keepGroups(likeness, standingFor(members, excerpts, new Set(before.flat())), before);
  const some = likeness.likeSome(threshold);
  const sizes = Float64Array.from(some, (at) => members[at]?.length ?? 1);
  for (const merge of chainMerges(sizes, likeness.among(some), threshold)) {
    const [a, b] = [seeds[some[merge.a] ?? 0] ?? 0, seeds[some[merge.b] ?? 0] ?? 0];
    if (mayJoin(sets, a, b, apart)) sets.join(a, b);
  }
  if (seeds.length < roots.length) joinNearest(roots, seeds, vectors, sets, threshold);

  const groups = new Map<number, T[]>();
  excerpts.forEach((excerpt, index) => {
    const root = sets.find(index);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(excerpt);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Among few texts two that share little are still likely to mean one thing; among many they are not. */
function thresholdFor(count: number): number {
  return 0.05 + 0.05 * Math.min(1, count / 150);
}

/** Words, letters and concepts, and what kind of trouble it is. */
function vectorsOf(excerpts: Clusterable[]): Vector[] {
  const terms = excerpts.map(({ text, language, cues }) =>
    termsOf(tokenize(text), language, undefined, new Set(cues.map(({ kind }) => kind))),
  );
  const counts = documentCounts(terms);
  return terms.map((vector) =>
    weigh(vector, counts, excerpts.length, { least: 2, isWrittenOver: true }),
  );
}

class Sets {
  #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }
  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }
}

function pair(position: Map<string, number>, a: string, b: string): [number, number][] {
  const [first, second] = [position.get(a), position.get(b)];
  return first === undefined || second === undefined ? [] : [[first, second]];
}

function joinDuplicates(excerpts: Clusterable[], sets: Sets, bound: Set<number>): void {
  const seen = new Map<string, number>();
  excerpts.forEach((excerpt, index) => {
    if (bound.has(index)) return;
    const key = excerpt.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else sets.join(first, index);
  });
}

/** Evenly picked, so that the same texts always give the same sample. */
function thin(roots: number[], most: number, bound: Set<number>, sets: Sets): number[] {
  if (roots.length <= most) return roots;
  const kept = new Set([...bound].map((index) => sets.find(index)));
  const step = roots.length / most;
  for (let at = 0; at < roots.length; at += step) kept.add(roots[Math.floor(at)] ?? 0);
  return [...kept].sort((a, b) => a - b);
}

function membersOf(roots: number[], size: number, sets: Sets): number[][] {
  const position = new Map(roots.map((root, index) => [root, index]));
  const members: number[][] = roots.map(() => []);
  for (let index = 0; index < size; index += 1) {
    const at = position.get(sets.find(index));
    if (at !== undefined) members[at]?.push(index);
  }
  return members;
}

/** Which passage tells where each text stood before: one that was there, should the same be said again. */
function standingFor(members: number[][], excerpts: Clusterable[], known: Set<string>): string[] {
  return members.map((own) => {
    const ids = own.map((index) => excerpts[index]?.id ?? "");
    return ids.find((id) => known.has(id)) ?? ids[0] ?? "";
  });
}

function mayJoin(sets: Sets, a: number, b: number, apart: [number, number][]): boolean {
  const [first, second] = [sets.find(a), sets.find(b)];
  return !apart.some(([x, y]) => {
    const [left, right] = [sets.find(x), sets.find(y)];
    return (left === first && right === second) || (left === second && right === first);
  });
}

/** What was not in the sample joins the likest group, or stays alone. */
function joinNearest(
  roots: number[],
  seeds: number[],
  vectors: Vector[],
  sets: Sets,
  threshold: number,
): void {
  const known = new Set(seeds);
  const groups = [...new Set(seeds.map((seed) => sets.find(seed)))];
  // What most groups hold tells none of them apart, and costs the most.
  const tooMany = Math.max(50, groups.length / 8);
  const { rowOf, from, at, value } = postingsOf(membersOf(groups, vectors.length, sets), vectors, {
    least: 1,
    most: tooMany,
  });
  const scores = new Float32Array(groups.length);
  for (const root of roots) {
    if (known.has(root)) continue;
    scores.fill(0);
    const { keys, values } = vectors[root] ?? nothing;
    for (let term = 0; term < keys.length; term += 1) {
      const row = rowOf.get(keys[term] ?? 0) - 1;
      if (row < 0) continue;
      const own = values[term] ?? 0;
      for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i += 1) {
        const group = at[i] ?? 0;
        scores[group] = (scores[group] ?? 0) + own * (value[i] ?? 0);
      }
    }
    let best = -1;
    let most = threshold;
    for (let group = 0; group < scores.length; group += 1) {
      const score = scores[group] ?? 0;
      if (score < most) continue;
      most = score;
      best = group;
    }
    if (best >= 0) sets.join(groups[best] ?? root, root);
  }
}
