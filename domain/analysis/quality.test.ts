import { expect, it } from "vitest";
import { type JudgedLabel, qualityOf } from "./quality.ts";

const judged = (person: JudgedLabel, machine: JudgedLabel, language = "fi") => ({
  person,
  machine,
  language,
  sourceType: language === "fi" ? "interview" : "review",
});

it("says how often people agreed, what was taken for what, and how unsure few judgements leave it", () => {
  const quality = qualityOf([
    judged("pain", "pain"),
    judged("pain", "neutral"),
    judged("gain", "gain"),
    judged("neutral", "pain", "en"),
  ]);
  expect(quality).toMatchObject({ count: 4, agreed: 2, share: 0.5 });
  expect(quality.interval.low).toBeLessThan(0.2);
  expect(quality.interval.high).toBeGreaterThan(0.8);
  expect(quality.confusion).toEqual({
    pain: { pain: 1, gain: 0, neutral: 1 },
    gain: { pain: 0, gain: 1, neutral: 0 },
    neutral: { pain: 1, gain: 0, neutral: 0 },
  });
  expect(quality.byLanguage).toMatchObject([
    { language: "fi", count: 3, agreed: 2 },
    { language: "en", count: 1, agreed: 0 },
  ]);
  expect(quality.bySourceType.map(({ sourceType }) => sourceType)).toEqual(["interview", "review"]);
});

it("nobody has judged anything: anything may be true", () => {
  expect(qualityOf([])).toMatchObject({ count: 0, share: 0, interval: { low: 0, high: 1 } });
});
