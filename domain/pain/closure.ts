type Pair = readonly [string, string];

/**
 * A person's links with what follows from them: whoever belongs together with a belongs together
 * with all of a's, and whoever does not belong with a belongs with none of them. Clusters are built
 * step by step, and a link through an excerpt of another step would not be seen there otherwise.
 */
export function closureOf(must: Pair[], cannot: Pair[]): { must: Pair[]; cannot: Pair[] } {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string) => groups.get(id) ?? new Set([id]);
  for (const [a, b] of must) {
    const joined = new Set([...groupOf(a), ...groupOf(b)]);
    for (const id of joined) groups.set(id, joined);
  }
  const together = [...new Set(groups.values())].flatMap((group) => {
    const ids = [...group].sort();
    return ids.flatMap((a, index) => ids.slice(index + 1).map((b): Pair => [a, b]));
  });
  const apart = cannot.flatMap(([a, b]) =>
    [...groupOf(a)].flatMap((one) => [...groupOf(b)].map((other): Pair => [one, other])),
  );
  return { must: together, cannot: apart };
}
