import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Agreement, agreementOf, parseSecond } from "../domain/analysis/training/agreement.ts";
import { type LabelledRow, parseLabelled } from "../domain/analysis/training/labelled.ts";

/**
 * For fitting; `measuring` is the part that nothing may be fitted or tuned on; `blind` was written
 * without sight of anything else and is measured once for a version.
 */
export type LabelledPart = "fitting" | "measuring" | "blind";

const fixtures = join(import.meta.dirname, "../domain/analysis/fixtures");
const names: Record<LabelledPart, RegExp> = {
  fitting: /^(?:fi|en)-\d+\.tsv$/,
  measuring: /^(?:fi|en)-measure-\d+\.tsv$/,
  blind: /^(?:fi|en)-blind-\d+\.tsv$/,
};

/** The project's labelled segments, file by file in the order of their names. */
export function readLabelled(part: LabelledPart): LabelledRow[] {
  return readdirSync(join(fixtures, "labelled"))
    .filter((name) => names[part].test(name))
    .sort()
    .flatMap((name) =>
      parseLabelled(
        readFileSync(join(fixtures, "labelled", name), "utf8"),
        name.startsWith("fi") ? "fi" : "en",
        name,
      ),
    );
}

/** How alike the first and the second reading of the same segments are. */
export function readAgreement(language: "fi" | "en"): Agreement {
  const rows = [...readLabelled("fitting"), ...readLabelled("measuring")];
  const second = readFileSync(join(fixtures, "second", `${language}.tsv`), "utf8");
  return agreementOf(
    rows.filter((row) => row.language === language),
    parseSecond(second),
  );
}

export function agreementLine(language: "fi" | "en"): string {
  const { count, label, kappa, intensity, explicit } = readAgreement(language);
  const cell = (value: number) => value.toFixed(2);
  return (
    `${language}: ${count} segments read twice, same label ${label.toFixed(3)} (kappa ${kappa.toFixed(3)}); ` +
    `of pains and gains same intensity ${cell(intensity)}, same word of feeling ${cell(explicit)}`
  );
}
