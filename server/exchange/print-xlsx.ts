import writeXlsx, { type CellObject } from "write-excel-file/node";
import type { Grid, GridCell } from "#domain/exchange/sheet/grid.ts";

/** Worker task: a workbook of one sheet. Words are words in it: nothing that anybody wrote becomes a formula. */
export async function printXlsx({
  grid,
  sheet,
}: {
  grid: Grid;
  sheet: string;
}): Promise<Uint8Array> {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = grid.rows.map((row) => {
    const height = heightOf(row, grid.widths);
    const first = row.findIndex((cell) => cell !== null);
    return Array.from({ length: width }, (_, column) => {
      const cell = cellOf(row[column] ?? null);
      return column === first ? { ...cell, height } : cell;
    });
  });
  return writeXlsx(rows, {
    sheet,
    orientation: "landscape",
    columns: grid.widths.map((wide) => ({ width: wide })),
    stickyRowsCount: grid.fixed.rows,
    stickyColumnsCount: grid.fixed.columns,
  }).toBuffer();
}

/** In points: not every program makes a row as high as its words ask for. */
function heightOf(row: readonly (GridCell | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell === null || (cell.rows ?? 1) > 1) return 1;
    const wide = widths
      .slice(column, column + (cell.columns ?? 1))
      .reduce((sum, one) => sum + one, 0);
    const words = String(cell.value).split("\n");
    return words.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / wide)),
      0,
    );
  });
  const line = row.some((cell) => cell?.look === "title") ? 24 : 15;
  return Math.min(tallestRow, Math.max(1, ...lines) * line + 3);
}

/** Excel knows no higher row. */
const tallestRow = 409;

function cellOf(cell: GridCell | null): CellObject | null {
  if (cell === null) return null;
  const { value, columns = 1, rows = 1 } = cell;
  return {
    ...(typeof value === "number" ? { type: Number, value } : { type: String, value }),
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    wrap: true,
    alignVertical: "top",
    borderColor: hairline,
    borderStyle: "thin",
    ...lookOf(cell),
  };
}

function lookOf({ look, phase = 0 }: GridCell) {
  const tint = phaseTints[phase % phaseTints.length] ?? hairline;
  switch (look) {
    case "title":
      return { fontWeight: "bold", fontSize: 16, wrap: false, borderColor: paper } as const;
    case "phase":
      return { fontWeight: "bold", backgroundColor: tint, align: "center" } as const;
    case "step":
      return { fontWeight: "bold", backgroundColor: tint } as const;
    case "lane":
    case "head":
      return { fontWeight: "bold", backgroundColor: sunk } as const;
    case "faint":
      return { textColor: faint, backgroundColor: sunk } as const;
    case undefined:
      return {};
    default:
      return look satisfies never;
  }
}

/** The phases' and papers' colours of the light theme, as a spreadsheet writes them. */
const phaseTints = [
  "#dfe9f4",
  "#f6efd6",
  "#d9eadf",
  "#efe7f3",
  "#f5e2d0",
  "#e0eff2",
  "#e2e1f1",
  "#e6f0d8",
];
const paper = "#ffffff";
const sunk = "#f1efec";
const hairline = "#dedbd6";
const faint = "#6b7078";
