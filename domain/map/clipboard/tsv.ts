import type { Table } from "./table.ts";

/**
 * Tab-separated text as spreadsheets copy it. A field that begins with a quote and ends with one
 * before a tab or line end may hold tabs, line breaks and doubled quotes; any other quote is itself.
 */
export function parseTsv(text: string): Table {
  const rows: { text: string; columns: 1; rows: 1 }[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { value, end } = readField(text, at);
    rows.at(-1)?.push({ text: value.trim(), columns: 1, rows: 1 });
    if (text[end] === "\t") at = end + 1;
    else {
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
      if (at < text.length) rows.push([]);
      else break;
    }
  }
  return rows;
}

const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const plain = /[^\t\r\n]*/y;

function readField(text: string, at: number): { value: string; end: number } {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes) {
    const value = (inQuotes[1] ?? "").replaceAll('""', '"').replaceAll("\r\n", "\n");
    return { value, end: quoted.lastIndex };
  }
  plain.lastIndex = at;
  const value = plain.exec(text)?.[0] ?? "";
  return { value, end: at + value.length };
}

/** Quoted where it must be, as Excel reads it back. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  const field = (value: string) =>
    /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => row.map(field).join("\t")).join("\r\n");
}
