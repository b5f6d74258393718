import { csvLimits, type SheetOfTable, type Table } from "./csv.ts";

export type NamedTable = Table & { name: string };

/**
 * Sheets of a workbook as one table: columns of the same name are one column, whatever their order.
 * Sheets that no longer fit are left out and told.
 */
export function joinSheets([first, ...more]: readonly [NamedTable, ...NamedTable[]]): {
  table: Table & { sheets: SheetOfTable[] };
  leftOut: string[];
} {
  const header = [...first.header];
  const sheets: SheetOfTable[] = [];
  const table = { header, rows: [], errors: [], sheets } as Table & { sheets: SheetOfTable[] };
  const leftOut: string[] = [];
  for (const one of [first, ...more]) {
    const places = one === first ? one.header.map((_, at) => at) : placesIn(header, one.header);
    const unknown = one.header.filter((_, at) => (places[at] ?? -1) >= header.length);
    const rows = table.rows.length + table.errors.length + one.rows.length + one.errors.length;
    if (rows > csvLimits.rows || header.length + unknown.length > csvLimits.columns) {
      leftOut.push(one.name);
      continue;
    }
    header.push(...unknown);
    const sheet = sheets.length;
    sheets.push({ name: one.name, columns: inverse(places) });
    for (const { row, cells } of one.rows)
      table.rows.push({ row, sheet, cells: moved(cells, places) });
    for (const error of one.errors) table.errors.push({ ...error, sheet });
  }
  for (const { columns } of sheets) while (columns.length < header.length) columns.push(null);
  for (const row of table.rows) while (row.cells.length < header.length) row.cells.push("");
  return { table, leftOut };
}

/** The rows of the chosen sheets, by name; of the first one where none is named. */
export function onSheets(table: Table, chosen: readonly string[]): Table {
  const { sheets } = table;
  if (!sheets) return table;
  const isIn = (sheet = 0) =>
    chosen.length === 0 ? sheet === 0 : chosen.includes(sheets[sheet]?.name ?? "");
  return {
    ...table,
    rows: table.rows.filter(({ sheet }) => isIn(sheet)),
    errors: table.errors.filter(({ sheet }) => isIn(sheet)),
  };
}

/** "Vastaukset!C7", or "Vastaukset!7" where it is the whole row; null for what is no sheet. */
export function addressOf(
  { sheets }: Table,
  { row, sheet, column }: { row: number; sheet: number | undefined; column: number },
): string | null {
  const found = sheets?.[sheet ?? 0];
  if (!found) return null;
  const own = found.columns[column] ?? null;
  return `${found.name}!${own === null ? "" : columnName(own)}${row}`;
}

/** For each heading its place in the whole; what is new comes after all that is there. */
function placesIn(header: readonly string[], names: readonly string[]): number[] {
  const taken = new Set<number>();
  let next = header.length;
  return names.map((name) => {
    const at = header.findIndex((known, at) => !taken.has(at) && isSame(known, name));
    const place = at < 0 ? next++ : at;
    taken.add(place);
    return place;
  });
}

function isSame(a: string, b: string): boolean {
  return a !== "" && a.toLowerCase() === b.toLowerCase();
}

function moved(cells: readonly string[], places: readonly number[]): string[] {
  const row: string[] = [];
  for (const [at, place] of places.entries()) row[place] = cells[at] ?? "";
  return Array.from(row, (cell) => cell ?? "");
}

function inverse(places: readonly number[]): (number | null)[] {
  const own: (number | null)[] = [];
  for (const [at, place] of places.entries()) own[place] = at;
  return Array.from(own, (at) => at ?? null);
}

/** 0 -> "A", 26 -> "AA" */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
