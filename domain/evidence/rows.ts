import type { CsvReason, CsvRow } from "./csv.ts";
import {
  type DateOrder,
  type ImportPlan,
  importPlanSchema,
  type NoteColumn,
} from "./import-plan.ts";
import {
  longestNote,
  type NoteFields,
  type NoteMap,
  titleFrom,
  voiceOf,
  webAddressSchema,
} from "./note.ts";
import {
  detectDateOrder,
  parseConsent,
  parseDate,
  parseLanguage,
  parseNumber,
  parseRating,
  parseSourceType,
  parseVoice,
} from "./values.ts";

/** A row of a table as a note to be, before it goes through the one door (ingest). */
export type NoteDraft = Omit<NoteFields, "personaId"> & {
  row: number;
  /** the file's own id of it */
  noteId: string | null;
  text: string;
  /** a persona's name, matched by the one who stores it; the default's id goes in the plan */
  persona: string | null;
  /** a step's title, matched on each map */
  stepHint: string | null;
};

export type RowError = {
  row: number;
  /** of a workbook: "Sheet1!C7" */
  place: string | null;
  field: NoteColumn | null;
  reason: RowReason | CsvReason;
  cells: string[];
};
export type RowReason =
  | "withdrawn"
  | "unknown-note"
  | "no-text"
  | "text-too-long"
  | "not-a-date"
  | "not-a-number"
  | "nps-out-of-range"
  | "unknown-source-type"
  | "unknown-voice"
  | "unknown-consent"
  | "not-a-web-address"
  | "too-long";

export type RowReader = (
  row: CsvRow,
) => { ok: true; draft: NoteDraft } | { ok: false; error: RowError };

/** Reads rows by a plan. The order of day and month is decided once, from the whole date column. */
export function createRowReader(
  plan: ImportPlan,
  rows: CsvRow[],
  /** what a spreadsheet calls a cell; a column of -1 is the row */
  placeOf?: (row: CsvRow, column: number) => string | null,
): RowReader {
  const order = plan.dateOrder ?? dateOrderOf(plan, rows);
  const textColumns = plan.columns.flatMap((field, index) => (field === "text" ? [index] : []));
  const columnOf = (field: NoteColumn | null) => (field ? plan.columns.indexOf(field) : -1);

  return (csvRow) => {
    const { row, cells } = csvRow;
    const fail = (field: NoteColumn | null, reason: RowReason) =>
      ({
        ok: false,
        error: {
          row,
          place: placeOf?.(csvRow, columnOf(field)) ?? null,
          field,
          reason,
          cells: cells.map((cell) => cell.slice(0, 2_000)),
        },
      }) as const;
    const cell = (field: NoteColumn) => (cells[columnOf(field)] ?? "").trim();
    /** null when the cell is empty, else what `parse` makes of it; undefined when it is wrong */
    const read = <T>(
      field: NoteColumn,
      parse: (cell: string) => T | null,
    ): T | null | undefined => {
      const written = cell(field);
      return written === "" ? null : (parse(written) ?? undefined);
    };

    const text = textColumns
      .map((column) => cells[column]?.trim() ?? "")
      .filter(Boolean)
      .join("\n\n");
    const rating = read("rating", parseRating);
    const nps = read("nps", parseNumber);
    const date = read("date", (written) => parseDate(written, order));
    const sourceType = read("source_type", parseSourceType);
    const voice = read("voice", parseVoice);
    const consent = read("consent", parseConsent);
    const url = read("url", (written) => webAddressSchema.safeParse(written).data ?? null);

    if (text.length > longestNote) return fail("text", "text-too-long");
    if (rating === undefined) return fail("rating", "not-a-number");
    if (nps === undefined) return fail("nps", "not-a-number");
    if (nps !== null && (nps < 0 || nps > 10)) return fail("nps", "nps-out-of-range");
    if (text === "" && rating === null && nps === null) return fail("text", "no-text");
    if (date === undefined) return fail("date", "not-a-date");
    if (sourceType === undefined) return fail("source_type", "unknown-source-type");
    if (voice === undefined) return fail("voice", "unknown-voice");
    if (consent === undefined) return fail("consent", "unknown-consent");
    if (url === undefined) return fail("url", "not-a-web-address");
    for (const field of shortFields) {
      if (cell(field).length > 300) return fail(field, "too-long");
    }

    const { defaults } = plan;
    const type = sourceType ?? defaults.sourceType;
    const draft: NoteDraft = {
      row,
      noteId: cell("note_id") || null,
      text,
      title: cell("title") || titleFrom(text),
      sourceType: type,
      sourceName: cell("source_name") || defaults.sourceName || null,
      voice: voiceOf({ sourceType: type, voice: voice ?? defaults.voice }),
      language: read("language", parseLanguage) ?? defaults.language,
      date: date ?? defaults.date,
      participant: cell("participant") || null,
      persona: cell("persona") || null,
      segment: cell("segment") || null,
      channel: cell("channel") || defaults.channel || null,
      appVersion: cell("app_version") || null,
      rating,
      nps,
      url,
      consent: consent ?? defaults.consent,
      stepHint: cell("step_hint") || null,
    };
    return { ok: true, draft };
  };
}

/** The plan of rows that say everything themselves, as a program sends them. */
export function rowsAsTheyAre(columns: (NoteColumn | null)[], maps: NoteMap[]): ImportPlan {
  return importPlanSchema.parse({ columns, maps });
}

const shortFields = [
  "note_id",
  "source_name",
  "title",
  "participant",
  "persona",
  "segment",
  "channel",
  "app_version",
  "step_hint",
] as const satisfies NoteColumn[];

function dateOrderOf(plan: ImportPlan, rows: CsvRow[]): DateOrder {
  const column = plan.columns.indexOf("date");
  return column === -1 ? "dmy" : detectDateOrder(rows.map(({ cells }) => cells[column] ?? ""));
}
