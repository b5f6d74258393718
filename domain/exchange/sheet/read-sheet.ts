import type { Draft, DraftLanguage } from "../draft.ts";
import type { SheetPlan } from "./plan.ts";
import { readList } from "./read-list.ts";
import { readMatrix } from "./read-matrix.ts";
import { readNotes } from "./read-notes.ts";
import type { Sheet } from "./sheet.ts";

/** What a sheet says, read by a plan that somebody has looked at. A title that is not given is the sheet's own. */
export function readSheet(
  sheet: Sheet,
  plan: SheetPlan,
  { language, title = plan.title }: { language: DraftLanguage; title?: string },
): Draft {
  const given = { language, title };
  switch (plan.form) {
    case "matrix":
      return readMatrix(sheet, plan, given);
    case "list":
      return readList(sheet, plan, given);
    case "notes":
      return readNotes(sheet, plan, given);
    default:
      return plan satisfies never;
  }
}
