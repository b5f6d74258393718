import { documentCounts, dot, termsOf, type Vector, weigh } from "#domain/analysis/vectors.ts";
import type { Finding } from "./evidence.ts";

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
};

const defaults = { threshold: 0.17, sample: 2500 };

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
  const { threshold, sample } = { ...defaults, ...options };
  if (excerpts.length === 0) return [];
  const terms = excerpts.map(describe);
  const counts = documentCounts(terms);
  const vectors = terms.map((vector) => weigh(vector, counts, excerpts.length));

  const position = new Map(excerpts.map((excerpt, index) => [excerpt.id, index]));
  const sets = new Sets(excerpts.length);
  const apart = constraints.cannot.flatMap(([a, b]) => pair(position, a, b));
  const together = constraints.must.flatMap(([a, b]) => pair(position, a, b));
  for (const [a, b] of together) sets.join(a, b);
  const bound = new Set([...apart, ...together].flat());
  joinDuplicates(excerpts, sets, bound);

  const roots = [...new Set(excerpts.map((_, index) => sets.find(index)))].sort((a, b) => a - b);
  const seeds = thin(roots, sample, bound, sets);
  const nodes = nodesOf(seeds, vectors, sets);
  const merges = chainMerges(nodes);
  for (const { a, b, likeness } of merges) {
    if (likeness < threshold) break;
    if (mayJoin(sets, a, b, apart)) sets.join(a, b);
  }
  if (seeds.length < roots.length) joinNearest(roots, seeds, vectors, sets, threshold);

  const groups = new Map<number, T[]>();
  excerpts.forEach((excerpt, index) => {
    const root = sets.find(index);
    groups.set(root, [...(groups.get(root) ?? []), excerpt]);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Words, letters and concepts, and what kind of trouble it is. */
function describe(excerpt: Clusterable): Vector {
  const terms = termsOf(excerpt.text, excerpt.language);
  for (const { kind } of excerpt.cues) terms.set(`k:${kind}`, 0.8);
  return terms;
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
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
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

type Node = { root: number; sum: Vector; size: number };

function nodesOf(roots: number[], vectors: Vector[], sets: Sets): Node[] {
  const nodes = new Map<number, Node>(
    roots.map((root) => [root, { root, sum: new Map(), size: 0 }]),
  );
  vectors.forEach((vector, index) => {
    const node = nodes.get(sets.find(index));
    if (!node) return;
    node.size += 1;
    for (const [key, value] of vector) node.sum.set(key, (node.sum.get(key) ?? 0) + value);
  });
  return [...nodes.values()];
}

type Merge = { a: number; b: number; likeness: number };

/** The average-linkage tree as merges, likest first. */
function chainMerges(nodes: Node[]): Merge[] {
  const merges: Merge[] = [];
  const active = new Set(nodes.keys());
  const clusters: (Node | undefined)[] = [...nodes];
  const chain: number[] = [];
  while (active.size > 1) {
    if (chain.length === 0) chain.push(active.values().next().value ?? 0);
    const top = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    const self = clusters[top];
    let best = -1;
    let likeness = -1;
    for (const other of active) {
      const candidate = clusters[other];
      if (other === top || !self || !candidate) continue;
      const value = dot(self.sum, candidate.sum) / (self.size * candidate.size);
      if (value > likeness || (value === likeness && other === before)) {
        likeness = value;
        best = other;
      }
    }
    if (best !== before) {
      chain.push(best);
      continue;
    }
    chain.length -= 2;
    const partner = clusters[best];
    if (!self || !partner) break;
    merges.push({ a: self.root, b: partner.root, likeness });
    const [big, small] = self.sum.size >= partner.sum.size ? [self, partner] : [partner, self];
    for (const [key, value] of small.sum) big.sum.set(key, (big.sum.get(key) ?? 0) + value);
    clusters[top] = { root: self.root, sum: big.sum, size: self.size + partner.size };
    clusters[best] = undefined;
    active.delete(best);
  }
  return merges.sort((x, y) => y.likeness - x.likeness);
}

function mayJoin(sets: Sets, a: number, b: number, apart: [number, number][]): boolean {
  const [first, second] = [sets.find(a), sets.find(b)];
  return !apart.some(([x, y]) => {
    const [left, right] = [sets.find(x), sets.find(y)];
    return (left === first && right === second) || (left === second && right === first);
  });
}

function joinNearest(
  roots: number[],
  seeds: number[],
  vectors: Vector[],
  sets: Sets,
  threshold: number,
): void {
  const known = new Set(seeds);
  const groups = nodesOf([...new Set(seeds.map((seed) => sets.find(seed)))], vectors, sets);
  for (const root of roots) {
    const vector = vectors[root];
    if (known.has(root) || !vector) continue;
    let best: Node | null = null;
    let likeness = threshold;
    for (const group of groups) {
      const value = dot(vector, group.sum) / group.size;
      if (value >= likeness) {
        likeness = value;
        best = group;
      }
    }
    if (best) sets.join(best.root, root);
  }
}
