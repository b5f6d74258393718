import type { Suggestion } from "./columns.ts";
import type { Delimiter } from "./csv.ts";
import type { NoteColumn } from "./import-plan.ts";
import type { EarlierNote } from "./note-version.ts";
import type { MaskKind } from "./pseudonymise.ts";

/** What the mapping screen shows of a file before anything is decided. */
export type TableLook = {
  format: "csv" | "xlsx" | "json";
  /** of a csv */
  delimiter: Delimiter | null;
  encoding: string | null;
  /** of a workbook: the sheets that may come in, and the names of those that may not */
  sheets?: LookedSheet[];
  otherSheets: string[];
  header: string[];
  /** rows below the header, those in error too */
  total: number;
  /** the first 20, of each sheet where there are several */
  preview: { row: number; cells: string[]; sheet?: number }[];
  /** rows that cannot be read at all, whatever the plan */
  unreadable: number;
  suggestion: Suggestion;
};

/** `columns`: those of the heading that it has. */
export type LookedSheet = { name: string; rows: number; columns: number[] };

/** What was or would be masked of one kind, with a few examples for whoever brings the file. */
export type MaskedKind = {
  kind: MaskKind;
  count: number;
  examples: { before: string; was: string; mask: string; after: string }[];
};

/** A text as it would be stored, and what is masked where in it. */
export type WholeText = {
  text: string;
  /** in order; `at` null where it is not known */
  masked: { kind: MaskKind; was: string; mask: string; at: number | null }[];
};

/** What would happen if the plan were run now. */
export type DryRun = {
  total: number;
  add: number;
  /** already here: updated where something changed, else left alone */
  known: number;
  failed: number;
  /** passages that would be masked */
  masked: number;
  masks: MaskedKind[];
  /** the first 20 as they would be stored */
  preview: DryRunRow[];
  /** of one file of words alone, all of it */
  whole: WholeText | null;
  /** of files of words: the notes in whose place each may come, where there are some */
  earlier: { row: number; notes: EarlierNote[] }[];
  /** the first 20 rows in error */
  errors: { row: number; place: string | null; field: NoteColumn | null; reason: string }[];
};

export type DryRunRow = {
  row: number;
  title: string;
  text: string;
  sourceType: string;
  date: string | null;
  participant: string | null;
  rating: number | null;
  consent: string;
};
