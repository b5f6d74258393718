import { type NoteField, noteFieldOf } from "./notes-words.ts";
import type { NotesPlan } from "./plan.ts";
import { rowsOf, type Sheet } from "./sheet.ts";

/** Notes of a whiteboard, by their headings: words, and where or of what colour they are. */
export function guessNotes(sheet: Sheet): NotesPlan | null {
  const [head = []] = rowsOf(sheet);
  const columns = columnsOf(sheet);
  const has = (field: NoteField) => columns.includes(field);
  if (!has("text") || head.length < 2) return null;
  const isBoard = (has("x") && has("y")) || has("color") || has("author") || has("area");
  return isBoard ? { form: "notes", title: "", headRow: 0, columns, inCells: false } : null;
}

/** As notes whatever it looks like: the first row is no heading where nothing in it is one. */
export function planAsNotes(sheet: Sheet): NotesPlan {
  const found = guessNotes(sheet);
  if (found) return found;
  const columns = columnsOf(sheet);
  const headRow = columns.some((field) => field !== null) ? 0 : -1;
  if (!columns.includes("text")) columns[widest(sheet)] = "text";
  return { form: "notes", title: "", headRow, columns, inCells: false };
}

function columnsOf(sheet: Sheet): (NoteField | null)[] {
  const columns: (NoteField | null)[] = Array(sheet.columns).fill(null);
  for (const { column, text } of rowsOf(sheet)[0] ?? []) {
    const field = noteFieldOf(text);
    if (field !== null && !columns.includes(field)) columns[column] = field;
  }
  return columns;
}

function widest(sheet: Sheet): number {
  const lengths: number[] = Array(sheet.columns).fill(0);
  for (const { column, text } of sheet.cells)
    lengths[column] = (lengths[column] ?? 0) + text.length;
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
