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

/** Longer ones are refused. */
export const maxKeyLength = 300;
const [upperA, upperZ, lowerA, lowerZ] = [65, 90, 97, 122];
const digits = /^[0-9A-Za-z]+$/;
