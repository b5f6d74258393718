import { describe, expect, test } from "vitest";
import { buildCard, buildMap, buildStep } from "#domain/map/testing.ts";
import { shownMap } from "./shown-map.ts";
import { shownWalk } from "./shown-walk.ts";

const at = (laneId: string) => ({ kind: "cell", laneId, stepId: "s1", stepToId: null }) as const;
const map = buildMap({
  phases: [{ id: "p1", title: "Osto" }],
  steps: [buildStep("s1", "p1", { title: "Maksaa" })],
  lanes: [
    { id: "do", type: "action", title: "", zone: "customer" },
    { id: "hurts", type: "pain", title: "", zone: "customer" },
    { id: "said", type: "quote", title: "", zone: "customer" },
  ],
  cards: [
    buildCard("c1", at("do"), { text: "Etsii kortin" }),
    buildCard("c2", at("hurts"), { text: "Pääte ei vastaa" }),
    buildCard("c3", at("said"), { text: "", excerptId: "x" }),
  ],
  curve: [],
  edges: [],
});
const nothing = { names: {}, quotes: {}, findings: null, pains: [] };
const stepOf = (shown: Parameters<typeof shownWalk>[0]) => shownWalk(shown).phases[0]?.steps[0];

describe("[M46] a link's reader walks", () => {
  test("through the chosen lanes alone, and is told nothing of what was heard where no pain is shown", () => {
    const shown = shownMap(map, { laneIds: ["do"], showsPain: false, showsQuotes: false });
    expect(stepOf({ ...nothing, map: shown })).toMatchObject({
      doing: ["Etsii kortin"],
      quotes: [],
      pains: [],
      heard: null,
    });
  });

  test("past the words of quote cards, without who said them", () => {
    const shown = shownMap(map, { laneIds: null, showsPain: false, showsQuotes: true });
    expect(stepOf({ ...nothing, map: shown, quotes: { x: "Odotin turhaan." } })?.quotes).toEqual([
      {
        excerptId: "x",
        text: "Odotin turhaan.",
        language: "und",
        sourceType: null,
        participant: null,
      },
    ]);
  });

  test("past the pain points that its page shows, an unworded one without words", () => {
    const pains = [{ id: "pp", title: null, stepId: "s1", people: 3 }];
    const shown = shownMap(map, { laneIds: ["do"], showsPain: true, showsQuotes: false });
    expect(stepOf({ ...nothing, map: shown, findings: {}, pains })).toMatchObject({
      pains: [{ id: "pp", title: "", said: { people: 3, heard: null } }],
    });
  });
});
