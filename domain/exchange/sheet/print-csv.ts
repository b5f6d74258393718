import type { Grid, GridCell } from "./grid.ts";
import { shieldFormula } from "./shield.ts";
import type { SheetLanguage } from "./words.ts";

/**
 * Text of a CSV file as the spreadsheets of a language expect it: Finnish ones a semicolon and a
 * decimal comma. The mark at its beginning tells Excel that it is UTF-8.
 */
export function printCsv({ rows }: Grid, language: SheetLanguage): string {
  const delimiter = language === "fi" ? ";" : ",";
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      field(row[column] ?? null, delimiter, language),
    ).join(delimiter),
  );
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function field(cell: GridCell | null, delimiter: string, language: SheetLanguage): string {
  if (cell === null) return "";
  const { value } = cell;
  if (typeof value === "number") {
    const number = language === "fi" ? String(value).replace(".", ",") : String(value);
    return number.includes(delimiter) ? `"${number}"` : number;
  }
  const text = shieldFormula(value);
  const needsQuotes = /["\r\n;,\t]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
