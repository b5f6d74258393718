import writeXlsx, { type CellObject } from "write-excel-file/node";
import type { Grid, GridCell } from "#domain/exchange/sheet/grid.ts";

/** A workbook of one sheet. Words are words in it: nothing that anybody wrote becomes a formula. */
export async function printXlsx(grid: Grid, sheet: string): Promise<Buffer> {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = grid.rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)),
  );
  return writeXlsx(rows, {
    sheet,
    orientation: "landscape",
    columns: grid.widths.map((wide) => ({ width: wide })),
    stickyRowsCount: grid.fixed.rows,
    stickyColumnsCount: grid.fixed.columns,
  }).toBuffer();
}

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
