import { expect, test } from "vitest";
import { maskChoice, maskingChoiceSchema, shownIn } from "./masking-choice.ts";
import { createNameFinder } from "./name-list.ts";
import { type Pseudonymised, pseudonymise } from "./pseudonymise.ts";

function masked(
  text: string,
  chosen: { shown?: string[]; hidden?: string[] },
  names: string[] = [],
): Pseudonymised {
  const choice = maskChoice(maskingChoiceSchema.parse(chosen));
  return pseudonymise(text, "fi", createNameFinder(names), choice);
}

test("a false hit stays wherever it stands, and the others are masked", () => {
  const text = "Onni suosi. ONNI potki, mutta Aino soitti 040 123 4567.";
  const { text: left } = masked(text, { shown: ["onni"] }, ["Onni", "Aino"]);
  expect(left).toBe("Onni suosi. ONNI potki, mutta [nimi] soitti [puhelin].");
  expect(masked(text, { shown: ["040 123 4567"] }).text).toBe(text);
});

test("a name that is asked for is masked in all its forms, but in one that is left", () => {
  const text = "Kysyin Ainolta, ja Ainon mies vastasi.";
  expect(masked(text, { hidden: ["Aino"] }).text).toBe("Kysyin [nimi], ja [nimi] mies vastasi.");
  expect(masked(text, { hidden: ["Aino"], shown: ["Ainon"] }).text).toBe(
    "Kysyin [nimi], ja Ainon mies vastasi.",
  );
});

test("other words are masked as they were written, whatever stands in them", () => {
  const text = "Asun Kalasataman  lukion (A-rappu) vieressä, tilaus 4711, en 47112.";
  expect(
    masked(text, { hidden: ["Kalasataman lukion", "(A-rappu)", "4711", "vieressä"] }).text,
  ).toBe("Asun [nimi] [peitetty] [peitetty], tilaus [peitetty], en 47112.");
});

test("each mask is told with its place in the text as it is then", () => {
  const { text, found } = masked("Aino: soita 040 123 4567 tai Ainolle.", { hidden: ["Aino"] });
  expect(found.map(({ at, mask }) => text.slice(at, at + mask.length))).toEqual(
    found.map(({ mask }) => mask),
  );
  expect(found.map(({ was }) => was)).toEqual(["Aino", "040 123 4567", "Ainolle"]);
});

test("what was left is remembered where it stands", () => {
  expect(shownIn("Onni  suosi.", { shown: ["onni", "Aino"] })).toEqual(["onni"]);
  expect(shownIn("Ei mitään.", { shown: ["onni"] })).toBeNull();
});
