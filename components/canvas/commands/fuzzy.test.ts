import { expect, test } from "vitest";
import { contains, score } from "./fuzzy.ts";

test("a word without its dots finds the one with them, dots find only dots", () => {
  expect(contains("Jäätelökioski", "jaatelo")).toBe(true);
  expect(contains("Jäätelökioski", "JÄÄTELÖ")).toBe(true);
  expect(contains("saari", "sääri")).toBe(false);
  expect(contains("Åbo", "abo")).toBe(true);
  expect(contains("anything", "")).toBe(false);
});

test("a name that begins with what was typed comes before one that only has its letters", () => {
  const names = ["Uusi askel jälkeen", "Siirrä askelta", "Kaikki"];
  const scores = names.map((name) => score(name, "ask"));
  expect(scores).toEqual([3, 3, 0]);
  expect(score("Uusi kaista", "uka")).toBe(1);
  expect(score("Uusi kaista", "uusi")).toBe(4);
});
