import Papa from "papaparse";
import { detectDelimiter } from "#domain/evidence/csv.ts";
import { createProblemLog, type Problems } from "./problem.ts";
import { addressOf, type Sheet, sheetLimits, sheetOf } from "./sheet.ts";
import { unshieldFormula } from "./shield.ts";

/** Text of a CSV or TSV file, by whatever divides it, as a sheet; a quote that never ends is told. */
export function readCsvSheet(name: string, text: string): { sheet: Sheet; problems: Problems } {
  const hint = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text.replace(/^\ufeff/, "");
  const delimiter = hint?.[1] ?? detectDelimiter(body);
  // one more than are read, to tell that there are more
  const preview = sheetLimits.rows + 1;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, preview });
  const rows = data.map((cells) => cells.map(unshieldFormula));
  const sheet = sheetOf(name, rows);
  const log = createProblemLog();
  for (const { code, row } of errors)
    if (code === "MissingQuotes")
      log.add("unclosed-quote", addressOf(sheet, row ?? 0, 0), rows[row ?? 0]?.[0] ?? "");
  return { sheet, problems: log.all() };
}
