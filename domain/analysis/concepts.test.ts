import { expect, it } from "vitest";
import { concepts, conceptsOf } from "./concepts.ts";
import { scenes } from "./scenes.ts";
import { wordOf } from "./tokens.ts";

it("at least 500 things a service is about have words in both languages, each named once", () => {
  expect(concepts.length).toBeGreaterThanOrEqual(500);
  expect(concepts.filter(({ fi, en }) => fi.length === 0 || en.length === 0)).toEqual([]);
  expect(new Set(concepts.map(({ name }) => name)).size).toBe(concepts.length);
});

it("every scene has words in both languages and a name of its own", () => {
  expect(scenes.filter(({ fi, en }) => fi.length === 0 || en.length === 0)).toEqual([]);
  expect(new Set(scenes.map(({ name }) => name)).size).toBe(scenes.length);
});

it.each([
  ["ajanvarauksen", "appointment"],
  ["maksoin", "payment"],
  ["takuuvuokraa", "deposit"],
  ["putkimiestä", "plumber"],
  ["gluteenitonta", "gluten"],
])("%s and %s meet in one concept", (finnish, english) => {
  const own = conceptsOf(wordOf(finnish), "fi");
  expect(conceptsOf(wordOf(english), "en").some((concept) => own.includes(concept))).toBe(true);
});
