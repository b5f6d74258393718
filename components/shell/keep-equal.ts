/**
 * What came anew, with every part of it that says the same as before being the one of before: what
 * draws such a part need not draw it again. Of plain values as JSON has them; rows with an `id` are
 * found again wherever they stand now.
 */
export function keepEqual<T>(before: unknown, now: T): T {
  if (Object.is(before, now) || !isThing(before) || !isThing(now)) return now;
  if (Array.isArray(now)) return Array.isArray(before) ? (keepRows(before, now) as T) : now;
  if (Array.isArray(before)) return now;
  const names = Object.keys(now);
  const kept = Object.fromEntries(names.map((name) => [name, keepEqual(before[name], now[name])]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => name in before && Object.is(before[name], kept[name]));
  return (isSame ? before : kept) as T;
}

function keepRows(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.flatMap((row) => (idOf(row) === null ? [] : [[idOf(row), row]])));
  const kept = now.map((row, at) => keepEqual(known.get(idOf(row)) ?? before[at], row));
  const isSame = kept.length === before.length && kept.every((row, at) => row === before[at]);
  return isSame ? before : kept;
}

function idOf(row: unknown): string | null {
  return isThing(row) && typeof row.id === "string" ? row.id : null;
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
