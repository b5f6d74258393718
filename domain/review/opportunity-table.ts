import Papa from "papaparse";
import { neutralise } from "#domain/evidence/error-table.ts";

/** A table for spreadsheets: no cell of it is run as a formula. */
export function opportunityTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = rows.map((row) => row.map((cell) => neutralise(String(cell ?? ""))));
  return `\ufeff${Papa.unparse([[...headings], ...cells], { newline: "\r\n" })}\r\n`;
}
