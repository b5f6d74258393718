import { expect, test } from "vitest";
import { type Unreviewed, worthOf } from "./worth.ts";

const passage: Unreviewed = {
  label: "pain",
  pain: 0.7,
  gain: 0.1,
  severity: 2,
  intensity: 2,
  isUnplaced: false,
};
const worth = (part: Partial<Unreviewed>) => worthOf({ ...passage, ...part });

test("a look is worth more the worse the pain, the less sure the analysis, and without a step", () => {
  expect(worth({ severity: 4 })).toBeGreaterThan(worth({ severity: 1 }));
  expect(worth({ pain: 0.4 })).toBeGreaterThan(worth({ pain: 0.95 }));
  expect(worth({ isUnplaced: true })).toBeGreaterThan(worth({}));
  expect(worth({ label: "neutral", severity: 0 })).toBeLessThan(worth({ severity: 1 }));
});
