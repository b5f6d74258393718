import type { CsvRow, Table } from "#domain/evidence/csv.ts";
import { createImportKeys } from "#domain/evidence/import-key.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import { createMaskTally } from "#domain/evidence/mask-tally.ts";
import { shownIn } from "#domain/evidence/masking-choice.ts";
import { type NoteMap, titleFrom } from "#domain/evidence/note.ts";
import { createRowReader, type NoteDraft, type RowError } from "#domain/evidence/rows.ts";
import { addressOf, onSheets } from "#domain/evidence/sheets.ts";
import type { MaskedKind } from "#domain/evidence/table-look.ts";
import { type DoorSettings, openDoor, sha256 } from "./door.ts";
import { withdrawnAmong } from "./without-withdrawn.ts";

/** A row that went through the door, ready to be stored. */
export type PreparedNote = Omit<NoteDraft, "noteId"> & {
  importKey: string;
  textHash: string;
  masked: number;
  shownWords: string[] | null;
  /** journeys it speaks of beside those of the plan */
  maps?: NoteMap[];
  /** the note in whose place it comes, though nothing but a person's word says so */
  replaces?: string | null;
};

export type PreparedRows = {
  /** rows in all, and those of them that can come in */
  total: number;
  good: number;
  notes: PreparedNote[];
  errors: RowError[];
  masks: MaskedKind[];
};

/** Every row of a table through the one door. */
export function prepareTable(whole: Table, plan: ImportPlan, settings: DoorSettings): PreparedRows {
  const table = onSheets(whole, plan.sheets);
  const placeOf = ({ row, sheet }: Pick<CsvRow, "row" | "sheet">, column: number) =>
    addressOf(table, { row, sheet, column });
  const read = createRowReader(plan, table.rows, placeOf);
  const drafts: NoteDraft[] = [];
  const errors: RowError[] = table.errors.map(({ sheet, ...error }) => ({
    ...error,
    place: placeOf({ row: error.row, sheet }, -1),
    field: null,
  }));
  for (const row of table.rows) {
    const result = read(row);
    if (result.ok) drafts.push(result.draft);
    else errors.push(result.error);
  }
  const { refused, ...prepared } = prepareDrafts(drafts, settings);
  errors.push(...refused);
  errors.sort((a, b) => a.row - b.row);
  const door = openDoor(settings);
  // Whose row it is stays to be told by their pseudonym: a mask would make them all one person.
  const isWho = (column: number) => plan.columns[column] === "participant";
  for (const error of errors) {
    error.cells = error.cells.map((cell, column) =>
      isWho(column) ? door.pseudonym(cell) : door.text(cell).text,
    );
  }
  const total = table.rows.length + table.errors.length;
  return { total, good: prepared.notes.length, errors, ...prepared };
}

export function prepareDrafts(
  drafts: readonly NoteDraft[],
  settings: DoorSettings,
): Pick<PreparedRows, "notes" | "masks"> & { refused: RowError[] } {
  const keyOf = createImportKeys(sha256);
  const doors = {
    fi: openDoor(settings, "fi"),
    en: openDoor(settings, "en"),
    und: openDoor(settings),
  };
  const tally = createMaskTally();
  const withdrawn = withdrawnAmong(settings);
  const refused: RowError[] = [];
  // the row is not kept to be mended: it is what was taken back
  const refuse = (row: number, field: RowError["field"]): PreparedNote[] => {
    refused.push({ row, place: null, field, reason: "withdrawn", cells: [] });
    return [];
  };
  const notes = drafts.flatMap(({ noteId, ...draft }): PreparedNote[] => {
    const door = doors[draft.language];
    const participant = draft.participant && door.pseudonym(draft.participant);
    if (participant && withdrawn.has(participant)) return refuse(draft.row, "participant");
    const whole = door.text(draft.text);
    const title = door.line(draft.title) || titleFrom(whole.text);
    const { sourceType } = draft;
    const cut = withdrawn.cutFrom({ ...whole, title, sourceType });
    if (!cut) return refuse(draft.row, "text");
    tally.add(whole.masked.found);
    // of all its words: the same file is known again, whoever withdrew since
    const importKey = keyOf({ ...draft, noteId, text: whole.text, participant });
    const lines = door.lines(draft);
    const masks = {
      masked: whole.masked.count,
      shownWords: shownIn(cut.text, settings.choice),
    };
    return [{ ...draft, ...lines, ...cut, ...masks, participant, importKey }];
  });
  return { notes, refused, masks: tally.kinds() };
}
