import { expect, it } from "vitest";
import { parseLabelled } from "#domain/analysis/training/labelled.ts";
import { labelledTable } from "./labelled-table.ts";

const passage = { label: "pain", intensity: 2, isExplicit: false, sourceType: "review" } as const;

it("what people judged comes out in the form that training reads", () => {
  const table = labelledTable([{ ...passage, text: "I waited.\n\tTwice." }]);
  expect(parseLabelled(table, "en")).toMatchObject([
    {
      label: "pain",
      intensity: 2,
      isExplicit: false,
      sourceType: "review",
      text: "I waited. Twice.",
    },
  ]);
});

it("a passage that begins like a formula runs in no spreadsheet", () => {
  expect(labelledTable([{ ...passage, text: "=HYPERLINK(1)" }])).toContain("\t'=HYPERLINK(1)\n");
});
