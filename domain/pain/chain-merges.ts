import type { Pairs } from "./pairs.ts";

type Merge = { a: number; b: number; likeness: number };

/**
 * The average-linkage tree down to `least` as merges, likest first, by nearest-neighbour chains over the
 * mean likenesses (Lance-Williams update). Quadratic in the number of seeds.
 */
export function chainMerges(sizes: Float64Array, pairs: Pairs, least: number): Merge[] {
  const { count, values } = pairs;
  // In ascending order, so that the same texts always merge the same way.
  const active = Int32Array.from(sizes.keys());
  let left = count;
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (left > 1) {
    if (chain.length === 0) chain.push(active[0] ?? 0);
    const top = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < left; at += 1) {
      const other = active[at] ?? 0;
      if (other === top) continue;
      const value = values[pairs.slot(top, other)] ?? 0;
      if (value > most || (value === most && other === before)) {
        most = value;
        best = other;
      }
    }
    if (most < least) {
      // A mean is never more than its parts: nothing will be likelier to it than what is now.
      remove(top);
      chain.length = 0;
      continue;
    }
    if (best !== before) {
      chain.push(best);
      continue;
    }
    chain.length -= 2;
    merges.push({ a: top, b: best, likeness: most });
    const [own, other] = [sizes[top] ?? 1, sizes[best] ?? 1];
    remove(best);
    for (let at = 0; at < left; at += 1) {
      const third = active[at] ?? 0;
      if (third === top) continue;
      const slot = pairs.slot(top, third);
      values[slot] =
        (own * (values[slot] ?? 0) + other * (values[pairs.slot(best, third)] ?? 0)) /
        (own + other);
    }
    sizes[top] = own + other;
  }
  return merges.sort((x, y) => y.likeness - x.likeness);

  function remove(seed: number): void {
    const at = active.indexOf(seed);
    active.copyWithin(at, at + 1, left);
    left -= 1;
  }
}
