import { placeCells, type Table } from "#domain/map/clipboard/table.ts";

/** One filled cell; merged over `columns` and `rows`. Counted from zero. */
export type SheetCell = {
  row: number;
  column: number;
  columns: number;
  rows: number;
  text: string;
};

/** A sheet as it was read, from whatever program: the words of its cells and where they stand. */
export type Sheet = {
  name: string;
  rows: number;
  columns: number;
  cells: readonly SheetCell[];
  /** rows and columns that were left unread, for there are more than a map can hold */
  unread: { rows: number; columns: number };
};

export const sheetLimits = { rows: 10_000, columns: 500, characters: 20_000 };

export type Merge = Omit<SheetCell, "text">;

/** Rows of words, each cell where it stands; `merges` are the ranges that were made one cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
): Sheet {
  const merged = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  const cells: SheetCell[] = [];
  for (const [row, words] of rows.slice(0, sheetLimits.rows).entries())
    for (const [column, given] of words.slice(0, sheetLimits.columns).entries()) {
      const text = tidied(given);
      const merge = merged.get(`${row} ${column}`);
      // an empty cell that is merged says how far something without a name reaches
      if (text === "" && merge === undefined) continue;
      cells.push({ row, column, columns: merge?.columns ?? 1, rows: merge?.rows ?? 1, text });
    }
  const width = rows.reduce((most, words) => Math.max(most, words.length), 0);
  return sized(name, cells, {
    rows: Math.max(0, rows.length - sheetLimits.rows),
    columns: Math.max(0, width - sheetLimits.columns),
  });
}

/** A table from a clipboard. */
export function sheetOfTable(name: string, table: Table): Sheet {
  return sized(name, placeCells(table).cells, { rows: 0, columns: 0 });
}

/** The same sheet with its rows as columns. */
export function turned(sheet: Sheet): Sheet {
  const cells = sheet.cells
    .map(({ row, column, rows, columns, text }) => ({
      row: column,
      column: row,
      rows: columns,
      columns: rows,
      text,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, rows: sheet.columns, columns: sheet.rows, cells };
}

/** "Sheet1!C7", as spreadsheets name a cell. */
export function addressOf(sheet: Pick<Sheet, "name">, row: number, column: number): string {
  return `${sheet.name}!${columnName(column)}${row + 1}`;
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** The cells of each row, from left to right. */
export function rowsOf(sheet: Sheet): SheetCell[][] {
  const rows: SheetCell[][] = Array.from({ length: sheet.rows }, () => []);
  for (const cell of sheet.cells) rows[cell.row]?.push(cell);
  return rows;
}

function sized(name: string, cells: readonly SheetCell[], unread: Sheet["unread"]): Sheet {
  return {
    name,
    cells,
    unread,
    rows: cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0),
    columns: cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0),
  };
}

/** Line ends as one character, no white space around; what no document can hold falls away. */
function tidied(text: string): string {
  return (
    text
      .normalize("NFC")
      .replaceAll(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, "")
      .trim()
  );
}
