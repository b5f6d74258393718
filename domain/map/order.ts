import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/** A sibling as it lies in the document: its id and its order key. */
export type Ranked = { id: string; order: string };

/** Display order: by key, ties by id, so that every peer sees the same. */
export function byOrder(a: Ranked, b: Ranked): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id);
}

/** By code unit: a locale's order would differ between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether new keys can be made next to this one; a malformed key would throw in every later insert.
 * A key is a head letter that says how many digits its whole part has (a: 1, b: 2, …; Z: 1, Y: 2, …),
 * those digits, and a fraction that does not end in 0.
 */
export function isOrderKey(value: unknown): value is string {
  if (typeof value !== "string" || value.length < 2 || value.length > maxKeyLength) return false;
  const head = value.charCodeAt(0);
  const wholeLength =
    head >= lowerA && head <= lowerZ ? head - lowerA + 2 : head >= upperA ? upperZ - head + 2 : 0;
  if (wholeLength < 2 || value.length < wholeLength || !digits.test(value)) return false;
  if (value.length > wholeLength && value.endsWith("0")) return false;
  return head !== upperA && head !== lowerZ;
}

const [upperA, upperZ, lowerA, lowerZ] = [65, 90, 97, 122];
const digits = /^[0-9A-Za-z]+$/;

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

export const maxKeyLength = 300;
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
