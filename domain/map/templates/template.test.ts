import { describe, expect, test } from "vitest";
import { readMap } from "../read-map.ts";
import { brokenRules } from "../rules.ts";
import { validateDocument } from "../shape.ts";
import { createDocument } from "../write-map.ts";
import { requiredLanes } from "./required.ts";
import { blankMap, templateKeys, templateLibrary, templateMap } from "./template.ts";

function counter() {
  let count = 0;
  return () => `id${String(++count).padStart(4, "0")}`;
}

describe.each(["en", "fi"] as const)("in %s", (language) => {
  test.each(templateKeys)("the %s template is a sound map", (key) => {
    const map = templateMap(key, language, { newId: counter() });
    expect(brokenRules(map)).toEqual([]);
    const doc = createDocument(map);
    expect(readMap(doc)).toEqual(map);
    expect(validateDocument(doc)).toBeNull();
    expect(map.phases.length).toBeGreaterThanOrEqual(4);
    expect(map.steps.every(({ title }) => title !== "")).toBe(true);
  });

  test.each(templateKeys)("the %s template finds its channels and teams in the library", (key) => {
    const names = new Set(templateLibrary(key, language).map(({ name }) => name));
    const map = templateMap(key, language, {
      newId: counter(),
      findEntry: (kind, name) => (names.has(name) ? `${kind}-${[...names].indexOf(name)}` : null),
    });
    expect(map.steps.some(({ channels }) => channels.length > 1)).toBe(true);
    expect(map.steps.some(({ teamId }) => teamId !== null)).toBe(true);
  });

  test.each(templateKeys)("the %s template has every lane that it requires", (key) => {
    const { lanes } = templateMap(key, language, { newId: counter() });
    const types = lanes.filter(({ isRequired }) => isRequired).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(requiredLanes[key]));
  });

  test("the blank map is a sound one", () => {
    const map = blankMap(language, { newId: counter() });
    expect(brokenRules(map)).toEqual([]);
    expect(readMap(createDocument(map))).toEqual(map);
  });
});

test.each(templateKeys)("the %s template has the same bones in both languages", (key) => {
  const bones = (language: "en" | "fi") => {
    const map = templateMap(key, language, { newId: counter() });
    return {
      lanes: map.lanes.map(({ type }) => type),
      cards: map.cards.map(({ place }) => place),
      curve: map.curve,
      edges: map.edges.map(({ kind, source, target }) => [kind, source, target]),
      moments: map.steps.map(({ momentOfTruth }) => momentOfTruth),
    };
  };
  expect(bones("fi")).toEqual(bones("en"));
});
