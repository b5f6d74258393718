import { describe, expect, it } from "vitest";
import { buildCard, buildHeader, buildMap, buildStep } from "../map/testing.ts";
import { type WalkFound, type WalkQuote, walkOf } from "./walk.ts";

const nothing: WalkFound = {
  names: new Map(),
  findings: [],
  points: [],
  quotes: new Map(),
  cardQuotes: new Map(),
  waiting: new Map(),
};
const quote = (excerptId: string): WalkQuote => ({
  excerptId,
  text: `Words of ${excerptId}`,
  language: "en",
  sourceType: "interview",
  participant: "P1",
});
const lane = (id: string, type: "action" | "pain" | "quote" | "metric" | "image") => ({
  id,
  type,
  title: "",
  zone: "customer" as const,
});
const at = (id: string, laneId: string, change = {}) => ({
  ...buildCard(id, { kind: "cell", laneId, stepId: "s1", stepToId: null }),
  ...change,
});

describe("a walk", () => {
  it("[M33] goes through every step once, phase by phase", () => {
    const { phases } = walkOf(buildMap(), nothing);
    expect(phases.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
      ["p1", ["s1", "s2"]],
      ["p2", ["s3"]],
    ]);
  });

  it("[M33] begins with the words that the team put on the map, each of them once", () => {
    const map = buildMap({
      lanes: [lane("q", "quote")],
      cards: [at("c", "q", { text: "", excerptId: "x2" })],
    });
    const [first] =
      walkOf(map, {
        ...nothing,
        cardQuotes: new Map([["x2", quote("x2")]]),
        quotes: new Map([["s1", ["x1", "x2", "x3", "x4"].map(quote)]]),
      }).phases[0]?.steps ?? [];
    expect(first?.quotes.map(({ excerptId }) => excerptId)).toEqual(["x2", "x1", "x3"]);
  });

  it("[M33] says nothing of a quotation card whose words may not be shown", () => {
    const map = buildMap({
      lanes: [lane("q", "quote")],
      cards: [at("c", "q", { text: "", excerptId: "x2" })],
    });
    expect(walkOf(map, nothing).phases[0]?.steps[0]?.quotes).toEqual([]);
  });

  it("[M33] tells what people said from what the team believes, and the gap between them", () => {
    const map = buildMap({
      lanes: [...buildMap().lanes, lane("p", "pain"), lane("m", "metric")],
      cards: [
        at("believed", "p", { text: "The form is long" }),
        at("linked", "p", { text: "Known already", painPointId: "known" }),
        at("minutes", "m", { text: "12 min" }),
      ],
    });
    const step = walkOf(map, {
      ...nothing,
      findings: [
        {
          stepId: "s1",
          evidenced: -1,
          evidencedMin: -2,
          evidencedMax: 0,
          evidencedPeople: 4,
          people: 6,
        },
      ],
      points: [
        { id: "known", kind: "pain", stepId: "s1", title: "It is slow", people: 4, heard: 9 },
        { id: "elsewhere", kind: "pain", stepId: "s2", title: "Far", people: 1, heard: 9 },
      ],
      waiting: new Map([["s1", 3]]),
    }).phases[0]?.steps[0];
    expect(step).toMatchObject({
      feeling: { assumed: 1, evidenced: -1, gap: -2, people: 4 },
      heard: 6,
      waiting: { people: 3, measures: ["12 min"] },
      pains: [
        { id: "known", title: "It is slow", said: { people: 4, heard: 9 } },
        { id: "believed", title: "The form is long", said: null },
      ],
    });
  });

  it("[M33] names channels and personas, and leaves out those that are gone", () => {
    const map = buildMap({
      header: buildHeader({ personaIds: ["anna", "gone"] }),
      steps: [buildStep("s1", "p1", { channels: ["web", "lost"] }), buildStep("s3", "p2")],
    });
    const walk = walkOf(map, {
      ...nothing,
      names: new Map([
        ["anna", "Anna"],
        ["web", "Web shop"],
      ]),
    });
    expect(walk.personas).toEqual(["Anna"]);
    expect(walk.phases[0]?.steps[0]?.channels).toEqual(["Web shop"]);
  });
});
