import type { CsvError, CsvRow } from "../csv.ts";
import { csvLimits } from "../csv.ts";

export type JsonTable =
  | { ok: true; header: string[]; rows: CsvRow[]; errors: CsvError[] }
  | { ok: false; reason: "not-notes" | "too-many-rows" | "too-many-columns" | "no-rows" };

/**
 * Notes as JSON, a list or an object with a list called `notes` (or `reviews`, as stores export
 * them), else the one list of objects in it whatever its name -> a table with the names it uses as
 * headings. Row 1 is the first of the list.
 */
export function tableOfJson(value: unknown): JsonTable {
  const list = listIn(value);
  if (!list) return { ok: false, reason: "not-notes" };
  if (list.length === 0) return { ok: false, reason: "no-rows" };
  if (list.length > csvLimits.rows) return { ok: false, reason: "too-many-rows" };
  const header: string[] = [];
  const places = new Map<string, number>();
  const rows: CsvRow[] = [];
  const errors: CsvError[] = [];
  for (const [index, entry] of list.entries()) {
    const cells: string[] = [];
    const fields = isPlainObject(entry) ? flat(entry) : null;
    for (const [name, cell] of fields ?? []) {
      let place = places.get(name);
      if (place === undefined) {
        place = header.push(name) - 1;
        places.set(name, place);
        if (header.length > csvLimits.columns) return { ok: false, reason: "too-many-columns" };
      }
      cells[place] = cell;
    }
    const row = index + 1;
    const filled = Array.from({ length: header.length }, (_, at) => cells[at] ?? "");
    if (!fields) errors.push({ row, reason: "not-an-object", cells: [] });
    else if (filled.some((cell) => cell.length > csvLimits.cell)) {
      errors.push({ row, reason: "cell-too-long", cells: filled.map((c) => c.slice(0, 2_000)) });
    } else rows.push({ row, cells: filled });
  }
  for (const { cells } of rows) while (cells.length < header.length) cells.push("");
  return { ok: true, header, rows, errors };
}

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isPlainObject(value)) return null;
  const list = value.notes ?? value.reviews;
  if (Array.isArray(list)) return list;
  const others = listsOfObjects(value);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Exports wrap what they list: `{ data: { items: [ … ] } }`. */
function listsOfObjects(value: Record<string, unknown>, depth = 2): unknown[][] {
  return Object.values(value).flatMap((inner) => {
    if (Array.isArray(inner)) return inner.some(isPlainObject) ? [inner] : [];
    return isPlainObject(inner) && depth > 1 ? listsOfObjects(inner, depth - 1) : [];
  });
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `{ reviewer: { displayName } }` is a field "reviewer displayName"; deeper things are left out. */
function flat(entry: Record<string, unknown>): [string, string][] {
  return Object.entries(entry).flatMap(([name, value]): [string, string][] => {
    if (!isPlainObject(value)) return [[name.slice(0, 300), cellOf(value)]];
    return Object.entries(value)
      .filter(([, inner]) => !isPlainObject(inner))
      .map(([inner, cell]) => [`${name} ${inner}`.slice(0, 300), cellOf(cell)]);
  });
}

function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(cellOf).filter(Boolean).join("\n");
  return "";
}
