/** A block of cells from a spreadsheet or a document. `text` keeps the line breaks inside a cell. */
export type TableCell = { text: string; columns: number; rows: number };
export type Table = readonly (readonly TableCell[])[];

/** Cells with the place that merged cells leave them. */
export type PlacedCell = {
  text: string;
  row: number;
  column: number;
  columns: number;
  rows: number;
};

export type Block = { rows: number; columns: number; cells: readonly PlacedCell[] };

const mostColumns = 500;
const mostRows = 2_000;

/**
 * Where each cell stands once merged ones have taken their room; a cell that is merged over rows
 * stands in the first of them. Empty rows and columns at the far ends fall away.
 */
export function placeCells(table: Table): Block {
  const taken = new Map<number, Set<number>>();
  const cells: PlacedCell[] = [];
  for (const [row, given] of table.slice(0, mostRows).entries()) {
    let column = 0;
    for (const cell of given) {
      while (taken.get(row)?.has(column)) column++;
      const columns = Math.min(cell.columns, mostColumns - column);
      if (columns < 1) break;
      for (let r = row; r < Math.min(row + cell.rows, table.length); r++)
        for (let c = column; c < column + columns; c++) take(taken, r, c);
      const { text, rows } = cell;
      if (text !== "") cells.push({ text, row, column, columns, rows });
      column += columns;
    }
  }
  return {
    rows: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columns: cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0),
    cells,
  };
}

function take(taken: Map<number, Set<number>>, row: number, column: number): void {
  const columns = taken.get(row);
  if (columns) columns.add(column);
  else taken.set(row, new Set([column]));
}
