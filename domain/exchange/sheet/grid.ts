/** A sheet to write: what each cell says and how it looks, before it is CSV or XLSX. */
export type GridCell = {
  value: string | number;
  /** merged over so many columns and rows, where the format can */
  columns?: number;
  rows?: number;
  look?: "title" | "phase" | "step" | "lane" | "head" | "faint";
  /** which of the phases' colours it has */
  phase?: number;
};

export type Grid = {
  rows: readonly (readonly (GridCell | null)[])[];
  /** of each column, in characters */
  widths: readonly number[];
  /** rows and columns at the head that stay in sight */
  fixed: { rows: number; columns: number };
};

/** Excel calls a file with a longer cell broken. */
export const longestCell = 32_000;
