import type { Draft, DraftLanguage } from "./draft.ts";
import { guessPlan, planAs } from "./sheet/guess.ts";
import type { Problems } from "./sheet/problem.ts";
import { readSheet } from "./sheet/read-sheet.ts";
import { readWords, type Source, type SourceReason } from "./source.ts";

/** How a sheet is laid out; guessed when it is not said. */
export const sheetForms = ["matrix", "list", "notes"] as const;
export type SheetForm = (typeof sheetForms)[number];

export type DraftChoice = {
  language: DraftLanguage;
  /** name of a sheet; the first when left out */
  sheet?: string | undefined;
  as?: SheetForm | undefined;
};

export type DraftFrom =
  | { ok: true; draft: Draft; problems: Problems[] }
  | { ok: false; reason: SourceReason }
  | { ok: false; reason: "unknown-sheet"; sheets: string[] };

/** The map that a file proposes where nobody is there to correct its reading. */
export function draftFrom(source: Source, { language, sheet: name, as }: DraftChoice): DraftFrom {
  if (source.kind === "words") {
    const read = readWords(source, { language });
    return read.ok ? { ...read, problems: [read.draft.problems] } : read;
  }
  const { sheets, problems } = source;
  const sheet = name === undefined ? sheets[0] : sheets.find((one) => one.name === name);
  if (!sheet) return { ok: false, reason: "unknown-sheet", sheets: sheets.map((one) => one.name) };
  const draft = readSheet(sheet, as === undefined ? guessPlan(sheet) : planAs(sheet, as), {
    language,
  });
  return { ok: true, draft, problems: [problems, draft.problems] };
}
