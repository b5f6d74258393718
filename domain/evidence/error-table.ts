import Papa from "papaparse";

/** Rows in error as a table to mend and bring again: number and reason first, then what stood there. */
export function errorTable(
  header: string[],
  errors: { row: number; place?: string | null; reason: string; cells: string[] }[],
  headings: { row: string; reason: string },
): string {
  const rows = [
    [headings.row, headings.reason, ...header],
    ...errors.map(({ row, place, reason, cells }) => [place ?? String(row), reason, ...cells]),
  ];
  return `\ufeff${Papa.unparse(
    rows.map((cells) => cells.map(neutralise)),
    { newline: "\r\n" },
  )}\r\n`;
}

/** A spreadsheet runs cells that begin like a formula; an apostrophe makes them words again. */
export function neutralise(cell: string): string {
  const plain = cell.replaceAll("\0", "");
  return /^\s*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
}
