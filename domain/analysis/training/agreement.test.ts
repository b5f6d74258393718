import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { agreementOf, parseSecond, textKey } from "./agreement.ts";
import { type LabelledRow, parseLabelled } from "./labelled.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

function row(text: string, label: LabelledRow["label"], intensity: number): LabelledRow {
  const rest = { isExplicit: false, sourceType: "review", sector: "bank", file: "en-01.tsv" };
  return { ...rest, language: "en", text, label, intensity };
}

it("two readings agree where the labels are the same, and by more than chance", () => {
  const rows = [
    row("I waited.", "pain", 2),
    row("I rang.", "neutral", 0),
    row("It works.", "gain", 1),
    row("They forgot me.", "pain", 3),
  ];
  const labels = ["pain", "neutral", "gain", "neutral"] as const;
  const second = rows.map(({ file, text }, index) => ({
    file,
    key: textKey(text),
    label: labels[index] ?? "neutral",
    intensity: index === 0 ? 2 : index === 2 ? 2 : 0,
    isExplicit: false,
  }));
  expect(agreementOf(rows, second)).toEqual({
    count: 4,
    missing: 0,
    label: 0.75,
    // chance: 0.5 x 0.25 + 0.25 x 0.5 + 0.25 x 0.25 = 0.3125
    kappa: (0.75 - 0.3125) / (1 - 0.3125),
    intensity: 0.5,
    explicit: 1,
  });
});

it("a text that was changed after its second reading is missing, not agreed", () => {
  const second = parseSecond(
    `file\tkey\tlabel\tintensity\texplicit\nen-01.tsv\tgone\tpain\t2\t0\n`,
  );
  expect(agreementOf([row("I waited.", "pain", 2)], second)).toMatchObject({
    count: 0,
    missing: 1,
  });
});

it.each(["fi", "en"] as const)(
  "every second reading finds its segment and all but all agree (%s)",
  (language) => {
    const second = parseSecond(readFileSync(join(fixtures, "second", `${language}.tsv`), "utf8"));
    const rows = readdirSync(join(fixtures, "labelled"))
      .filter((name) => name.startsWith(language))
      .flatMap((name) =>
        parseLabelled(readFileSync(join(fixtures, "labelled", name), "utf8"), language, name),
      );
    const { count, missing, label, kappa } = agreementOf(rows, second);
    expect({ count, missing }).toEqual({ count: 300, missing: 0 });
    expect(label).toBeGreaterThan(0.95);
    expect(kappa).toBeGreaterThan(0.9);
  },
);
