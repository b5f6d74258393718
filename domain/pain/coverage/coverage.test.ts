import { describe, expect, it } from "vitest";
import type { SourceType } from "#domain/evidence/note.ts";
import type { Passage } from "../board/evidence.ts";
import { coverageOf } from "./coverage.ts";

const today = "2026-05-04";

/** Four steps: found out (nobody), compared (reviews alone), bought (well known), used (old). */
const world = mapWith([
  ...told("compare", "review", 3),
  ...told("buy", "interview", 2),
  ...told("buy", "survey", 2),
  ...told("use", "interview", 2, { date: "2024-01-01" }),
  ...told("use", "observation", 2, { date: "2024-06-01" }),
  ...told("use", "staff", 4),
  ...told("gone", "chat", 1),
]);
const coverage = (horizonStepId: string | null = null) =>
  coverageOf(world, { today, horizonStepId });

describe("coverage", () => {
  it("reports every hole, and none that is not there", () => {
    expect(coverage().steps.map(({ stepId, blindSpot }) => [stepId, blindSpot])).toEqual([
      ["find", { kind: "nobody", ask: "interview" }],
      ["compare", { kind: "one-source", only: "review", ask: "interview" }],
      ["buy", null],
      ["use", { kind: "old", days: 778, ask: "interview" }],
    ]);
  });

  it("counts people and passages by step and kind of source, staff apart", () => {
    const [find, , buy, use] = coverage().steps;
    expect(find).toMatchObject({ people: 0, passages: 0, bySource: {}, badge: "assumption" });
    expect(buy).toMatchObject({
      people: 4,
      passages: 4,
      badge: "evidenced",
      bySource: { interview: { people: 2, passages: 2 }, survey: { people: 2, passages: 2 } },
    });
    expect(use).toMatchObject({ people: 4, others: { people: 4, passages: 4 } });
    expect(coverage()).toMatchObject({ unplaced: 1, people: 12, passages: 12 });
  });

  it("tells what was said from what was seen done", () => {
    expect(coverage().steps.at(-1)?.modes).toEqual({ said: 2, did: 2, measured: 0 });
  });

  it("tells how much is known from before our own systems see the customer", () => {
    expect(coverage("buy").horizon).toEqual({
      stepId: "buy",
      before: { people: 3, passages: 3 },
      share: 3 / 11,
    });
    expect(coverage("find").horizon).toMatchObject({ share: 0 });
    expect([coverage("not there").horizon, coverage().horizon]).toEqual([null, null]);
  });
});

it("counts at each step on which a passage lies, and in all of them together once", () => {
  const map = mapWith([
    ...told("buy", "interview", 1, { attached: ["find", "on-compare", "buy"] }),
    ...told("gone", "chat", 1, { attached: ["on-gone", "compare", "gone"] }),
  ]);
  const { steps, unplaced, horizon } = coverageOf(map, { today, horizonStepId: "buy" });
  expect(steps.map(({ people, passages }) => [people, passages])).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
    [0, 0],
  ]);
  expect(unplaced).toBe(0);
  expect(horizon).toMatchObject({ before: { people: 2, passages: 2 }, share: 1 });
});

function told(
  stepId: string,
  sourceType: SourceType,
  count: number,
  { date = "2026-04-01" as string | null, attached = [] as string[] } = {},
): Passage[] {
  return Array.from({ length: count }, (_, at): Passage => {
    const id = `${stepId}-${sourceType}-${at}`;
    return {
      id,
      note: {
        id,
        sourceType,
        voice: sourceType === "staff" ? "staff" : "customer",
        channel: null,
        date,
        people: [{ person: id, personaId: null, segment: null }],
        isCoded: false,
      },
      person: id,
      personaId: null,
      segment: null,
      label: "pain",
      type: null,
      mode: sourceType === "observation" ? "did" : "said",
      strength: 1,
      placed: stepId,
      attached,
      pointId: null,
      isReviewed: false,
      isQuotable: true,
      words: 5,
    };
  });
}

function mapWith(passages: Passage[]) {
  return {
    id: "m",
    steps: ["find", "compare", "buy", "use"].map((id) => ({ id, phaseId: null })),
    points: [],
    cards: new Map([
      ["on-compare", "compare"],
      ["on-gone", "gone"],
    ]),
    evidence: { notes: passages.map(({ note }) => note), passages },
  };
}
