import { guessMatrix, uprightness } from "./guess-matrix.ts";
import { guessNotes, planAsNotes } from "./guess-notes.ts";
import { listFieldOf } from "./list-words.ts";
import type { ListField, ListPlan, SheetPlan } from "./plan.ts";
import { rowsOf, type Sheet, type SheetCell, turned } from "./sheet.ts";

/** What a sheet seems to be: a long list, notes of a whiteboard, or a matrix one way or the other. */
export function guessPlan(sheet: Sheet): SheetPlan {
  const list = guessList(sheet);
  if (list) return list;
  const notes = guessNotes(sheet);
  if (notes) return notes;
  const isTurned = uprightness(turned(sheet)) > uprightness(sheet);
  return guessMatrix(isTurned ? turned(sheet) : sheet, isTurned);
}

/** As what somebody says that it is, whatever it looks like. */
export function planAs(sheet: Sheet, form: SheetPlan["form"]): SheetPlan {
  switch (form) {
    case "matrix":
      return guessMatrix(sheet);
    case "list":
      return planAsList(sheet);
    case "notes":
      return planAsNotes(sheet);
    default:
      return form satisfies never;
  }
}

/** As a list whatever it looks like, for somebody who says that it is one. */
function planAsList(sheet: Sheet): ListPlan {
  const found = guessList(sheet);
  if (found) return found;
  const headRow = sheet.cells[0]?.row ?? 0;
  return {
    form: "list",
    title: "",
    headRow,
    columns: fieldsOf(rowsOf(sheet)[headRow] ?? [], sheet),
  };
}

/** The first row of more than one cell names a step or a phase, and a title or a feeling of something. */
function guessList(sheet: Sheet): ListPlan | null {
  const rows = rowsOf(sheet);
  const headRow = rows.findIndex((cells) => cells.filter(({ text }) => text !== "").length > 1);
  const heads = rows[headRow] ?? [];
  const columns = fieldsOf(heads, sheet);
  const has = (...fields: ListField[]) => fields.some((field) => columns.includes(field));
  const known = columns.filter((field) => field !== null).length;
  const saysWhat = has("title", "card_id") || (has("lane", "lane_type") && has("emotion"));
  if (!has("step", "phase") || !saysWhat || known * 2 < heads.length) return null;
  const title = rows.slice(0, headRow).flat()[0]?.text.split("\n")[0] ?? "";
  return { form: "list", title, headRow, columns };
}

/** Each field once, by the first column that names it. */
function fieldsOf(heads: readonly SheetCell[], sheet: Sheet): (ListField | null)[] {
  const columns: (ListField | null)[] = Array(sheet.columns).fill(null);
  for (const { column, text } of heads) {
    const field = listFieldOf(text);
    if (field !== null && !columns.includes(field)) columns[column] = field;
  }
  return columns;
}
