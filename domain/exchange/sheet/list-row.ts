import type { ListField, ListPlan } from "./plan.ts";
import { addressOf, rowsOf, type Sheet, type SheetCell } from "./sheet.ts";
import { plainWord } from "./words.ts";

/** One row of a long list: what it says of something, and where it says so. */
export type ListRow = { row: number; text(field: ListField): string; at(field: ListField): string };

/** The rows under the headings; a cell that is merged over rows says the same of each. */
export function listRows(sheet: Sheet, plan: ListPlan): ListRow[] {
  const columnOf = new Map(plan.columns.map((field, column) => [field, column]));
  const above = new Map<number, SheetCell>();
  return rowsOf(sheet).flatMap((cells, row) => {
    for (const cell of cells) above.set(cell.column, cell);
    if (row <= plan.headRow) return [];
    const text = (field: ListField) => {
      const cell = at.get(columnOf.get(field) ?? -1);
      return cell?.text ?? "";
    };
    const at = new Map([...above].filter(([, cell]) => row < cell.row + cell.rows));
    if (cells.every((cell) => cell.text === "")) return [];
    return [
      {
        row,
        text,
        at: (field: ListField) => addressOf(sheet, row, columnOf.get(field) ?? 0),
      },
    ];
  });
}

/** What tells two phases, steps or lanes apart: the number, if the list has one, and the name. */
export function keyOf(title: string, number: string): string {
  return number === "" ? plainWord(title) : `#${number} ${plainWord(title)}`;
}

export function numberIn(text: string): number | null {
  const tidy = text.trim().replaceAll("−", "-").replace(",", ".");
  return /^-?\d{1,9}(?:\.\d+)?$/.test(tidy) ? Number(tidy) : null;
}

/** Of what has no number (infinity) the order of appearance stays. */
export function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
