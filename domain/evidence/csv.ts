import Papa from "papaparse";

export const csvLimits = { rows: 100_000, columns: 200, cell: 400_000 };

export type Delimiter = "," | ";" | "\t" | "|";

/** `row` is as the spreadsheet numbers it: the header is row 1, a cell with line breaks is one row. */
/** `sheet`: of a workbook, its place among those of the table. */
export type CsvRow = { row: number; cells: string[]; sheet?: number };
export type CsvError = { row: number; reason: CsvReason; cells: string[]; sheet?: number };
export type CsvReason = "unclosed-quote" | "too-many-cells" | "cell-too-long" | "not-an-object";

export type TableReason = "empty" | "no-rows" | "too-many-rows" | "too-many-columns";

/** A heading and the rows below it, whatever kind of file they came in. */
export type Table = {
  header: string[];
  rows: CsvRow[];
  errors: CsvError[];
  sheets?: SheetOfTable[];
};

/** `columns`: for each column of the heading, which one of the sheet it is; null where it has none. */
export type SheetOfTable = { name: string; columns: (number | null)[] };

export type Csv = ({ ok: true; delimiter: Delimiter } & Table) | { ok: false; reason: TableReason };

/** Reads a table of text. Rows that cannot be read are listed beside those that can. */
export function readCsv(text: string): Csv {
  const hint = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text.replace(/^\ufeff/, "");
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? detectDelimiter(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const unclosed = parsed.errors.filter(({ code }) => code === "MissingQuotes");
  const table = tableOf(parsed.data, {
    firstRow: hint ? 2 : 1,
    unclosed: new Set(unclosed.map(({ row }) => row)),
  });
  return table.ok ? { ...table, delimiter } : table;
}

/** The first row that is not blank is the heading; blank ones below it are no rows. */
export function tableOf(
  records: string[][],
  { firstRow, unclosed = new Set() }: { firstRow: number; unclosed?: Set<number | undefined> },
): ({ ok: true } & Table) | { ok: false; reason: TableReason } {
  const first = records.findIndex((cells) => !isBlank(cells));
  if (first === -1) return { ok: false, reason: "empty" };
  const header = trimEnd((records[first] ?? []).map((cell) => cell.trim()));
  if (header.length > csvLimits.columns) return { ok: false, reason: "too-many-columns" };
  if (records.length - first > csvLimits.rows + 1) return { ok: false, reason: "too-many-rows" };

  const rows: CsvRow[] = [];
  const errors: CsvError[] = [];
  for (let index = first + 1; index < records.length; index++) {
    const cells = records[index] ?? [];
    if (isBlank(cells)) continue;
    const row = index + firstRow;
    const reason = unclosed.has(index) ? "unclosed-quote" : wrongWith(cells, header.length);
    if (reason) errors.push({ row, reason, cells: cells.map((cell) => cell.slice(0, 2_000)) });
    else rows.push({ row, cells: header.map((_, column) => cells[column] ?? "") });
  }
  if (rows.length + errors.length === 0) return { ok: false, reason: "no-rows" };
  return { ok: true, header, rows, errors };
}

function wrongWith(cells: string[], width: number): CsvReason | null {
  if (cells.length > width && !isBlank(cells.slice(width))) return "too-many-cells";
  if (cells.some((cell) => cell.length > csvLimits.cell)) return "cell-too-long";
  return null;
}

const delimiters: Delimiter[] = [";", "\t", ",", "|"];

/** The delimiter that cuts the first rows into the same number of cells, more than one. */
export function detectDelimiter(body: string): Delimiter {
  const sample = body.slice(0, 200_000);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const widths = Papa.parse<string[]>(sample, { delimiter, preview: 30 })
      .data.filter((cells) => !isBlank(cells))
      .map((cells) => cells.length);
    const width = widths[0] ?? 1;
    if (width < 2) continue;
    const alike = widths.filter((count) => count === width).length / widths.length;
    // Commas live in prose: a semicolon or tab that cuts evenly wins over them.
    const score = alike * (delimiter === "," ? 0.95 : 1) + Math.min(width, 20) / 1_000;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function trimEnd(header: string[]): string[] {
  let width = header.length;
  while (width > 1 && header[width - 1] === "") width--;
  return header.slice(0, width);
}
