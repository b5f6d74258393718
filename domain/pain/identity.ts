export type KnownPoint = {
  id: string;
  kind: "pain" | "gain";
  status: "open" | "dismissed" | "merged" | "unsupported";
  /** touched by a person or a decision: never vanishes */
  isTouched: boolean;
  excerptIds: string[];
};

/** Where a passage stands among all (in-order.ts): what ties are decided by. */
export type PlaceOf = (excerptId: string) => number;

export type Inheritance = {
  /** per new cluster, in order: the inherited id, or null for a new one */
  ids: (string | null)[];
  /** known points that no cluster inherits: touched ones stay as unsupported, the rest go */
  unsupported: string[];
  gone: string[];
};

/**
 * Decision 18: a new cluster inherits the id with which it shares most members. Each id is given
 * once; the pair with the largest overlap is served first, ties by the larger share of the known
 * point, then one that somebody touched before others, then the one of the passage that comes first,
 * whatever the ids. A merged point lends nothing.
 */
export function inheritIds(
  clusters: { kind: "pain" | "gain"; excerptIds: string[] }[],
  known: KnownPoint[],
  placeOf: PlaceOf,
): Inheritance {
  const alive = known.filter((point) => point.status !== "merged");
  const owners = new Map<string, number[]>();
  alive.forEach((point, index) => {
    for (const id of point.excerptIds) owners.set(id, [...(owners.get(id) ?? []), index]);
  });
  const first = new Map(alive.map((point) => [point, firstPlace(point, placeOf)]));
  const pairs: { cluster: number; point: KnownPoint; shared: number }[] = [];
  clusters.forEach(({ kind, excerptIds }, cluster) => {
    const shared = new Map<number, number>();
    for (const id of excerptIds) {
      for (const owner of owners.get(id) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    for (const [index, count] of shared) {
      const point = alive[index];
      if (point && point.kind === kind) pairs.push({ cluster, point, shared: count });
    }
  });
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      b.shared / b.point.excerptIds.length - a.shared / a.point.excerptIds.length ||
      Number(b.point.isTouched) - Number(a.point.isTouched) ||
      (first.get(a.point) ?? 0) - (first.get(b.point) ?? 0) ||
      a.cluster - b.cluster,
  );
  const ids: (string | null)[] = clusters.map(() => null);
  const given = new Set<string>();
  for (const { cluster, point } of pairs) {
    if (ids[cluster] !== null || given.has(point.id)) continue;
    ids[cluster] = point.id;
    given.add(point.id);
  }
  const left = alive.filter((point) => !given.has(point.id));
  return {
    ids,
    unsupported: left.filter((point) => point.isTouched).map((point) => point.id),
    gone: left.filter((point) => !point.isTouched).map((point) => point.id),
  };
}

function firstPlace({ excerptIds }: KnownPoint, placeOf: PlaceOf): number {
  return excerptIds.reduce((first, id) => Math.min(first, placeOf(id)), Number.POSITIVE_INFINITY);
}
