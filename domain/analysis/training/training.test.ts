import { expect, it } from "vitest";
import { linear, load, store } from "../linear.ts";
import type { LabelledRow } from "./labelled.ts";
import { trainValence, type ValenceRow } from "./valence.ts";
import { trainVerdict } from "./verdict.ts";

const words = [
  "odotin",
  "tunnin",
  "hyvä",
  "palvelu",
  "waited",
  "broken",
  "lovely",
  "queue",
  "kiitos",
];
const texts = Array.from({ length: 60 }, (_, index) =>
  [words[index % 9], words[(index * 4 + 1) % 9], words[(index * 7 + 2) % 9]].join(" "),
);

it("training twice on the same sentences gives the same weights to the byte", () => {
  const rows: ValenceRow[] = texts.map((text, index) => ({
    text,
    label: ([-1, 0, 1] as const)[index % 3] ?? 0,
  }));
  const twice = [1, 2].map(() => JSON.stringify(store(trainValence([rows]))));
  expect(twice[0]).toBe(twice[1]);
});

it("training the verdict twice gives the same weights, temperature and thresholds", () => {
  const rows: LabelledRow[] = texts.map((text, index) => ({
    label: (["pain", "neutral", "gain"] as const)[index % 3] ?? "neutral",
    intensity: index % 3 === 1 ? 0 : 2,
    isExplicit: false,
    sourceType: "review",
    sector: "bank",
    language: index % 2 === 0 ? "fi" : "en",
    text,
    file: `${index % 7}`,
  }));
  const twice = [1, 2].map(() => {
    const { model, intensity, temperature, thresholds } = trainVerdict(rows);
    return JSON.stringify([store(model), store(intensity), temperature, thresholds]);
  });
  expect(twice[0]).toBe(twice[1]);
});

it("a stored model says what it said before it was stored", () => {
  const rows: ValenceRow[] = texts.map((text, index) => ({
    text,
    label: index % 2 === 0 ? -1 : 1,
  }));
  const model = trainValence([rows]);
  const features = { at: Int32Array.of(1, 77, 4096), value: Float64Array.of(1, 0.5, -2) };
  expect(linear(load(JSON.parse(JSON.stringify(store(model)))), features)).toEqual(
    linear(model, features),
  );
});
