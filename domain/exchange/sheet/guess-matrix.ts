import type { LaneType } from "#domain/map/kinds.ts";
import { parseFeeling, scaleOf } from "./feelings.ts";
import type { ColumnRole, MatrixPlan, RowRole } from "./plan.ts";
import { rowsOf, type Sheet, type SheetCell } from "./sheet.ts";
import { headWords, isOneOf, kindIn, laneTypeOf, laneWords, zoneWords } from "./words.ts";

/** Guesses which rows are phases and steps, which column names the lanes, and of what type they are. */
export function guessMatrix(sheet: Sheet, isTurned = false): MatrixPlan {
  const rows = rowsOf(sheet);
  const rowRoles: RowRole[] = Array(sheet.rows).fill("skip");
  const titles = titleRows(rows);
  const body = rows.flatMap((cells, row) => (cells.length > 0 && row >= titles ? [row] : []));
  const columns = guessColumns(sheet, rows, body);
  const laneColumn = columns.indexOf("lanes");
  const labelOf = (row: number) => cellAt(sheet, rows, row, laneColumn)?.text ?? "";
  const heads = headRows(rows, body, laneColumn, labelOf);
  for (const [row, role] of heads) rowRoles[row] = role;
  let hasLane = false;
  for (const row of body) {
    if (heads.has(row)) continue;
    const label = rows[row]?.find(({ column }) => column === laneColumn)?.text ?? "";
    if (label === "" && laneColumn !== -1 && hasLane) {
      rowRoles[row] = "same";
      continue;
    }
    const isParked =
      isOneOf(headWords.parked, label) && saidType(rows[row] ?? [], columns) === null;
    rowRoles[row] = isParked ? "parked" : typeOf(label, rows[row] ?? [], columns);
    hasLane = !isParked;
  }
  const title = rows.slice(0, titles).flat()[0]?.text.split("\n")[0] ?? "";
  return { form: "matrix", isTurned, title, rows: rowRoles, columns };
}

/**
 * How sure it is that the first filled column names lanes, told apart which way round a sheet is: by
 * what it says of phases and steps at its top, or else by how many of its words are lanes' names.
 */
export function uprightness(sheet: Sheet): number {
  const words = sheet.cells.filter(({ text }) => text !== "");
  const first = Math.min(...words.map(({ column }) => column));
  const cells = words.filter(({ column }) => column === first);
  const labels = cells.map(({ text }) => text);
  const [{ text: top = "", row = 0 } = {}, next] = cells;
  // a phase further on may be called "Step"
  const below = next?.row === row + 1 ? next.text : "";
  const isPhases = isOneOf(headWords.phases, top);
  const isSteps = isOneOf(headWords.steps, isPhases ? below : top);
  const known = labels.filter((label) => laneTypeOf(label) !== null).length;
  const share = known < 2 ? 0 : known / labels.length;
  return (isPhases ? 1 : 0) + (isSteps ? 1 : 0) + share;
}

/** Rows at the top that hold one cell alone, with something wider below. */
function titleRows(rows: readonly (readonly SheetCell[])[]): number {
  const widest = rows.reduce((most, cells) => Math.max(most, filled(cells)), 0);
  if (widest < 2) return 0;
  let titles = 0;
  for (const [row, cells] of rows.entries()) {
    if (filled(cells) > 1) break;
    const [only] = cells.filter(({ text }) => text !== "");
    // a lone phase over all its steps stands to the right of the lanes' column
    if (only && only.column > firstColumn(rows.slice(row + 1))) break;
    const below = rows.slice(row + 1).find((next) => filled(next) > 0)?.[0]?.text ?? "";
    if (only && laneTypeOf(only.text) !== null && !isHeadWord(below)) break;
    titles = row + 1;
  }
  return titles;
}

function guessColumns(
  sheet: Sheet,
  rows: readonly (readonly SheetCell[])[],
  body: readonly number[],
): ColumnRole[] {
  const used = new Set(body.flatMap((row) => (rows[row] ?? []).flatMap(columnsOf)));
  const columns = Array.from(
    { length: sheet.columns },
    (_, column): ColumnRole => (used.has(column) ? "cells" : "skip"),
  );
  const first = columns.indexOf("cells");
  if (first === -1 || !namesLanes(rows, body, first)) return columns;
  columns[first] = "lanes";
  const textsIn = (column: number) =>
    body.flatMap((row) => rows[row]?.find((cell) => cell.column === column)?.text ?? []);
  const labels = textsIn(first).filter((text) => text !== "").length;
  for (const column of [first + 1, first + 2]) {
    if (columns[column] === "skip") continue;
    const role = roleBeside(textsIn(column), labels);
    if (role === null || columns.includes(role)) break;
    columns[column] = role;
  }
  return columns;
}

/** What a column beside the lanes' names says of them, by its head or by all it says. */
function roleBeside(texts: readonly string[], labels: number): "types" | "zones" | null {
  const [head = "", ...rest] = texts;
  // a phase may be called what such a column is, and hardly a word stands below it
  const isFilled = rest.filter((text) => text !== "").length >= (labels - 2) / 2;
  const isZone = (text: string) => kindIn(zoneWords, text) !== null;
  if (isFilled && isOneOf(headWords.types, head)) return "types";
  if (isFilled && isOneOf(headWords.zones, head) && rest.some(isZone)) return "zones";
  const isOfTypes = texts.every((text) => kindIn(laneWords, text) !== null);
  return rest.length > 1 && isOfTypes ? "types" : null;
}

/** The corner above the lanes is empty or says what is beside or below it, or the labels are lanes' names. */
function namesLanes(
  rows: readonly (readonly SheetCell[])[],
  body: readonly number[],
  first: number,
): boolean {
  const labels = body.flatMap(
    (row) => rows[row]?.find(({ column }) => column === first)?.text ?? [],
  );
  if (labels.some((label) => laneTypeOf(label) !== null)) return true;
  const corner = rows[body[0] ?? 0]?.find(({ column }) => column === first)?.text ?? "";
  return corner === "" || isHeadWord(corner);
}

function headRows(
  rows: readonly (readonly SheetCell[])[],
  body: readonly number[],
  laneColumn: number,
  labelOf: (row: number) => string,
): Map<number, RowRole> {
  const [first, second] = body;
  const heads = new Map<number, RowRole>();
  if (first === undefined) return heads;
  const isAnyKnown = body.slice(1).some((row) => laneTypeOf(labelOf(row)) !== null);
  // a corner may say anything, such as whose journey it is
  const isLane = (row: number) => {
    const label = labelOf(row);
    if (label === "" || isHeadWord(label)) return false;
    return laneTypeOf(label) !== null || !isAnyKnown || row !== first;
  };
  const explicit = (row: number): RowRole | null => {
    const label = labelOf(row);
    if (isOneOf(headWords.phases, label)) return "phases";
    return isOneOf(headWords.steps, label) ? "steps" : null;
  };
  if (laneColumn !== -1 && isLane(first)) return heads;
  const isSecondHead =
    second !== undefined &&
    ((explicit(first) !== null && explicit(second) !== null) ||
      (body.length > 2 &&
        (laneColumn === -1 ? hasGroups(rows[first] ?? []) : !isLane(second) && isOpen(second))));
  if (second !== undefined && isSecondHead) {
    const isReversed = explicit(first) === "steps" || explicit(second) === "phases";
    heads.set(first, isReversed ? "steps" : "phases");
    heads.set(second, isReversed ? "phases" : "steps");
    return heads;
  }
  heads.set(first, explicit(first) ?? (hasGroups(rows[first] ?? []) ? "phases" : "steps"));
  return heads;

  /** Not a lane's second row: the row above it is no lane. */
  function isOpen(row: number): boolean {
    return labelOf(row) === "" || isHeadWord(labelOf(row));
  }
}

/** Cells that reach over several columns, or say the same one after another: there are steps below. */
function hasGroups(cells: readonly SheetCell[]): boolean {
  return cells.some(
    ({ columns, text }, i) => columns > 1 || (text !== "" && cells[i + 1]?.text === text),
  );
}

/** By what the sheet says, or the words of the label; a lane of feelings that holds words alone is one of thoughts. */
function typeOf(
  label: string,
  cells: readonly SheetCell[],
  columns: readonly ColumnRole[],
): LaneType {
  const type = saidType(cells, columns) ?? laneTypeOf(label) ?? "text";
  if (type !== "curve") return type;
  const values = cells
    .filter(({ column, text }) => columns[column] === "cells" && text !== "")
    .map(({ text }) => text);
  const scale = scaleOf(values);
  const read = values.filter((text) =>
    text.split("\n").some((line) => parseFeeling(afterName(line), scale) !== null),
  ).length;
  return values.length === 0 || read * 2 >= values.length ? "curve" : "thought";
}

function saidType(cells: readonly SheetCell[], columns: readonly ColumnRole[]): LaneType | null {
  return kindIn(laneWords, cells.find(({ column }) => columns[column] === "types")?.text ?? "");
}

/** "Anna: -1" is -1 of Anna's. */
export function afterName(line: string): string {
  return line.slice(line.lastIndexOf(":") + 1).trim();
}

function isHeadWord(text: string): boolean {
  return [headWords.phases, headWords.steps, headWords.lanes].some((words) => isOneOf(words, text));
}

/** A cell that is merged over rows names each of them. */
function cellAt(
  sheet: Sheet,
  rows: readonly (readonly SheetCell[])[],
  row: number,
  column: number,
): SheetCell | undefined {
  if (column === -1) return undefined;
  const here = rows[row]?.find((cell) => cell.column === column);
  if (here) return here;
  return sheet.cells.find(
    (cell) => cell.column === column && cell.row < row && row < cell.row + cell.rows,
  );
}

function columnsOf({ column, columns, text }: SheetCell): number[] {
  return text === "" ? [] : Array.from({ length: columns }, (_, i) => column + i);
}

function firstColumn(rows: readonly (readonly SheetCell[])[]): number {
  return Math.min(
    ...rows
      .flat()
      .filter(({ text }) => text !== "")
      .map(({ column }) => column),
  );
}

function filled(cells: readonly SheetCell[]): number {
  return cells.filter(({ text }) => text !== "").length;
}
