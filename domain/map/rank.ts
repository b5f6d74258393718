import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import { isOrderKey, type Ranked } from "./order.ts";

/** `count` evenly spaced keys for a list that starts empty. */
export function freshKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

export type Ranking = {
  /** the new siblings' keys, in order */
  keys: string[];
  /** siblings that had to move for the new ones to fit: ties, malformed or overlong keys */
  rekeyed: Ranked[];
};

/**
 * Keys for `count` new siblings before `siblings[index]`, which are in display order.
 * Two people who insert at the same place get different keys by their own random numbers,
 * so that a third one can still insert between.
 */
export function rank(
  siblings: readonly Ranked[],
  index: number,
  count: number,
  random: () => number,
): Ranking {
  if (!isStrict(siblings)) return rankAfresh(siblings, index, count);
  const low = siblings[index - 1]?.order ?? null;
  const high = siblings[index]?.order ?? null;
  const first = jitter(generateKeyBetween(low, high), high, random);
  const keys = [first, ...generateNKeysBetween(first, high, count - 1)].slice(0, count);
  if (keys.some((key) => key.length > comfortableLength)) return rankAfresh(siblings, index, count);
  return { keys, rekeyed: [] };
}

const comfortableLength = 120;
const jitterBits = 10;

function isStrict(siblings: readonly Ranked[]): boolean {
  return siblings.every(({ order }, i) => {
    const before = siblings[i - 1];
    return isOrderKey(order) && (before === undefined || before.order < order);
  });
}

function rankAfresh(siblings: readonly Ranked[], index: number, count: number): Ranking {
  const all = freshKeys(siblings.length + count);
  const keys = all.splice(index, count);
  return { keys, rekeyed: siblings.map(({ id }, i) => ({ id, order: all[i] ?? "a0" })) };
}

function jitter(key: string, ceiling: string | null, random: () => number): string {
  let low = key;
  let high = ceiling ?? generateKeyBetween(key, null);
  for (let bit = 0; bit < jitterBits; bit++) {
    const middle = generateKeyBetween(low, high);
    if (random() < 0.5) low = middle;
    else high = middle;
  }
  return low;
}
