import type { TableLook } from "#domain/evidence/table-look.ts";

/** The names of the chosen sheets; the first where nobody has chosen. */
export function chosenSheets(look: TableLook, wanted: readonly string[]): string[] {
  const names = (look.sheets ?? []).map(({ name }) => name);
  const chosen = names.filter((name) => wanted.includes(name));
  return chosen.length > 0 ? chosen : names.slice(0, 1);
}

/** What was seen of the file, as far as it is of the chosen sheets. */
export function lookAt(
  look: TableLook,
  chosen: readonly string[],
): TableLook & { has(column: number): boolean } {
  const { sheets } = look;
  if (!sheets) return { ...look, has: () => true };
  const own = sheets.filter(({ name }) => chosen.includes(name));
  const columns = new Set(own.flatMap((sheet) => sheet.columns));
  return {
    ...look,
    sheets: own,
    total: own.reduce((sum, { rows }) => sum + rows, 0),
    preview: look.preview.filter(({ sheet = 0 }) => chosen.includes(sheets[sheet]?.name ?? "")),
    has: (column) => columns.has(column),
  };
}
