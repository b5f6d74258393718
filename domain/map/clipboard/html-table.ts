import { readHtml } from "./html-text.ts";
import type { Table, TableCell } from "./table.ts";

/** The largest table of some HTML, as Excel, LibreOffice, Google Sheets and Word write it; null if there is none. */
export function parseHtmlTable(html: string): Table | null {
  const tables: TableCell[][][] = [];
  const open: { rows: TableCell[][]; cell: Writing | null }[] = [];
  const endCell = () => {
    const table = open.at(-1);
    if (!table?.cell) return;
    const { columns, rows, words } = table.cell;
    table.rows.at(-1)?.push({ columns, rows, text: tidied(words) });
    table.cell = null;
  };
  for (const token of readHtml(html)) {
    const table = open.at(-1);
    if (token.kind === "text") {
      if (table?.cell) table.cell.words += token.text.replace(/[ \t\r\n\f]+/g, " ");
      continue;
    }
    const { name } = token;
    if (name === "table") {
      if (table?.cell) table.cell.words += "\n";
      if (token.kind === "open") {
        const rows: TableCell[][] = [];
        open.push({ rows, cell: null });
        tables.push(rows);
      } else {
        endCell();
        open.pop();
      }
    } else if (!table) continue;
    else if (name === "tr") {
      endCell();
      if (token.kind === "open") table.rows.push([]);
    } else if (name === "td" || name === "th") {
      endCell();
      if (token.kind === "open") {
        if (table.rows.length === 0) table.rows.push([]);
        const columns = spanOf(token.attribute("colspan"));
        table.cell = { words: "", columns, rows: spanOf(token.attribute("rowspan")) };
      }
    } else if (table.cell && breaks.has(name)) table.cell.words += "\n";
  }
  endCell();
  const size = (rows: TableCell[][]) => rows.reduce((sum, row) => sum + row.length, 0);
  const [largest] = tables.filter((rows) => size(rows) > 0).sort((a, b) => size(b) - size(a));
  return largest ?? null;
}

type Writing = { words: string; columns: number; rows: number };

const breaks = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4"]);

function spanOf(value: string | null): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 500) : 1;
}

/** One space where several were, none around line breaks, no empty lines. */
function tidied(words: string): string {
  return words
    .replace(/\u00A0/g, " ")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
