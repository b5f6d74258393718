import Papa from "papaparse";
import { readCsv } from "../csv.ts";
import { neutralise } from "../error-table.ts";
import { type CodeDraft, draftSchema } from "./bring.ts";
import { type Code, codeColours, deepest, longestDescription, pathOf, treeOf } from "./code.ts";

const columns = ["level 1", "level 2", "level 3", "level 4", "description", "colour", "key"];

/** The codebook as a spreadsheet: one row a code, a column for each level, parents first. */
export function codebookTable(book: readonly Code[]): string {
  const rows = treeOf(book).map(({ code, depth }) => [
    ...pathOf(book, code.id),
    ...Array.from({ length: deepest - depth }, () => ""),
    code.description,
    String(code.colour + 1),
    code.starter ?? "",
  ]);
  const table = [columns, ...rows].map((cells) => cells.map(neutralise));
  return `\ufeff${Papa.unparse(table, { newline: "\r\n" })}\r\n`;
}

export type CodebookRead =
  | { ok: true; codes: CodeDraft[]; problems: { row: number; reason: "row" }[] }
  | { ok: false; reason: "empty-table" | "too-many-rows" | "no-names" };

const mostRows = 2_000;

/**
 * Reads such a table, or anybody's: the leading columns up to "description" are levels. Where a
 * file has one column of names, "Waiting / On the phone" is a path.
 */
export function readCodebookTable(text: string): CodebookRead {
  const csv = readCsv(text);
  if (!csv.ok) {
    const isEmpty = csv.reason === "empty" || csv.reason === "no-rows";
    return { ok: false, reason: isEmpty ? "empty-table" : "too-many-rows" };
  }
  if (csv.rows.length > mostRows) return { ok: false, reason: "too-many-rows" };
  const header = csv.header.map((cell) => cell.trim().toLowerCase());
  const find = (names: readonly string[]) => header.findIndex((name) => names.includes(name));
  const descriptionAt = find(["description", "kuvaus", "definition", "määritelmä"]);
  const colourAt = find(["colour", "color", "väri"]);
  const keyAt = find(["key", "avain"]);
  const others = [descriptionAt, colourAt, keyAt].filter((at) => at >= 0);
  const levels = Math.min(deepest, ...others, header.length);
  if (levels < 1) return { ok: false, reason: "no-names" };

  const codes: CodeDraft[] = [];
  const problems: { row: number; reason: "row" }[] = [];
  for (const { row, cells } of csv.rows) {
    const names = cells.slice(0, levels).map(plain).filter(Boolean);
    if (names.length === 0) continue;
    const draft = draftSchema.safeParse({
      path: levels === 1 ? pathIn(names[0] ?? "") : names,
      description: plain(cells[descriptionAt] ?? "").slice(0, longestDescription),
      colour: colourOf(cells[colourAt]),
      starter: plain(cells[keyAt] ?? "").slice(0, 64) || null,
    });
    if (draft.success) codes.push(draft.data);
    else problems.push({ row, reason: "row" });
  }
  return codes.length === 0 ? { ok: false, reason: "no-names" } : { ok: true, codes, problems };
}

function pathIn(name: string): string[] {
  return name
    .split(/\s+[/>›]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What was neutralised for a spreadsheet on the way out. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, "");
}

function colourOf(cell: string | undefined): number | null {
  const number = Number(cell?.trim());
  return Number.isInteger(number) && number >= 1 && number <= codeColours ? number - 1 : null;
}
