import { describe, expect, it, test } from "vitest";
import { type Scoring, usual } from "../scoring.ts";
import { contradictions } from "./contradiction.ts";
import type { EvidenceNote, Passage } from "./evidence.ts";
import { everything } from "./filter.ts";
import { scorePoints } from "./ranking.ts";
import { representativeOf } from "./representative.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { countedOn } from "./tally.ts";
import { monthsBefore, heardMonths as monthsOf, trendOf } from "./trend.ts";

const told = (...months: (string | null)[]) =>
  months.map((month, at) => ({ person: `p${at}`, date: month === null ? null : `${month}-15` }));

/** Of people of whom each speaks in a note of their own. */
const heardMonths = (people: { person: string; date: string | null }[]) => {
  const notes = people.map(({ person, date }) => ({ ...note(person, "interview"), date }));
  return monthsOf(countedOn({ notes, passages: [] }, everything));
};

describe("a trend", () => {
  const kindOf = (tellers: (string | null)[], heard: string[]) => {
    const people = told(...tellers);
    const others = heard.map((month, at) => ({ person: `o${at}`, date: `${month}-01` }));
    return trendOf(people, heardMonths([...people, ...others])).kind;
  };

  it("is new from the first note on", () => {
    expect(trendOf(told("2026-04"), heardMonths(told("2026-04")))).toEqual({
      kind: "new",
      since: "2026-04",
      months: [{ month: "2026-04", people: 1, heard: 1 }],
      undated: 0,
    });
  });

  it("rises and fades by the share of those heard, not by how many were heard", () => {
    const year = ["2026-01", "2026-01", "2026-06", "2026-06", "2026-06", "2026-06"];
    expect(kindOf(["2026-01", "2026-06"], year)).toBe("fading");
    expect(kindOf(["2026-01", "2026-06", "2026-06"], year)).toBe("steady");
    expect(kindOf(["2026-01", "2026-06", "2026-06", "2026-06", "2026-06"], year)).toBe("rising");
  });

  it("ends where hearing ended: a study that is over does not fade", () => {
    expect(kindOf(["2024-01", "2024-06"], ["2024-01", "2024-06"])).toBe("steady");
  });

  it("says so where nothing is dated, and counts whom it cannot place", () => {
    expect(trendOf(told(null, null), heardMonths([]))).toMatchObject({
      kind: "undated",
      undated: 2,
    });
  });

  test("months are counted over the turn of a year", () => {
    expect([monthsBefore("2026-01", 1), monthsBefore("2025-12", -1)]).toEqual([
      "2025-12",
      "2026-01",
    ]);
  });
});

describe("the one voice of a pain point", () => {
  const one = (id: string, fields: Partial<Passage> = {}) => passage(id, "p", fields);

  it("is the worst that may be quoted", () => {
    const passages = [
      one("mild"),
      one("bad", { strength: 3 }),
      one("secret", { strength: 4, isQuotable: false }),
    ];
    expect(representativeOf(passages)).toEqual({ excerptId: "bad", because: "worst", outOf: 2 });
  });

  it("is a confirmed one among equals, else one that is read at a glance", () => {
    const long = one("long", { words: 90 });
    expect(representativeOf([long, one("short")])).toMatchObject({
      excerptId: "short",
      because: "length",
    });
    expect(representativeOf([{ ...long, isReviewed: true }, one("short")])).toMatchObject({
      excerptId: "long",
      because: "confirmed",
    });
  });

  it("is nobody's where nobody may be quoted", () => {
    expect(representativeOf([one("a", { isQuotable: false })])).toBe(null);
  });
});

test("a step where as many suffer as are pleased contradicts itself, one where hardly anybody is does not", () => {
  const at = (id: string, kind: "pain" | "gain", stepId: string | null, people: number) => ({
    id,
    kind,
    stepId,
    mapId: "m",
    parts: { people },
  });
  const pairs = contradictions([
    at("hurts", "pain", "s", 4),
    at("hurts less", "pain", "s", 3),
    at("pleases", "gain", "s", 7),
    at("few", "gain", "t", 2),
    at("many", "pain", "t", 9),
    at("nowhere", "pain", null, 9),
    at("nowhere good", "gain", null, 9),
  ]);
  expect([...pairs]).toEqual([
    ["hurts", "pleases"],
    ["pleases", "hurts"],
  ]);
});

describe("what would change the ranking", () => {
  // Five of ten interviewed find A annoying; two leave because of B; reviews alone tell of C.
  const notes = [
    ...Array.from({ length: 10 }, (_, at) => note(`i${at}`, "interview")),
    ...Array.from({ length: 10 }, (_, at) => note(`r${at}`, "review")),
  ];
  const from = (ids: string[], pointId: string, strength: number) =>
    ids.map((id) =>
      passage(`${id}-${pointId}`, id, {
        pointId,
        strength,
        note: notes.find((one) => one.id === id) ?? note(id, "other"),
      }),
    );
  const evidence = {
    notes,
    passages: [
      ...from(["i0", "i1", "i2", "i3", "i4"], "A", 2),
      ...from(["i5", "i6"], "B", 4),
      ...from(["r0", "r1", "r2"], "C", 2),
    ],
  };
  const points = ["A", "B", "C"].map((id) => ({
    id,
    mapId: "m",
    kind: "pain" as const,
    title: id,
    stepId: null,
    status: "open" as const,
    dismissReason: null,
    createdAt: 0,
  }));
  const under = (change: Partial<Scoring>) => {
    const rule = { scoring: { ...usual, ...change }, today: "2026-05-04" };
    const scored = scorePoints(points, countedOn(evidence, everything), rule);
    return sensitivityOf([{ evidence, points: scored }], { filter: everything, rule });
  };
  const told = ({ shifts }: ReturnType<typeof under>, kind: string) =>
    shifts
      .filter(({ variant }) => variant.kind === kind)
      .map(({ variant, pointId, from, to }) => [
        "how" in variant ? variant.how : null,
        pointId,
        from,
        to,
      ]);
  const found = under({});

  it("names what takes the first place under other weights", () => {
    expect(told(found, "severity")).toEqual([["twice", "B", 2, 1]]);
    expect(told(found, "reach")).toEqual([]);
  });

  it("names what comes first when a kind of source is left out", () => {
    const without = { kind: "without", sourceType: "interview" };
    expect(found.shifts).toContainEqual({ variant: without, pointId: "C", from: 3, to: 1 });
    expect(found.tried).toBe(6);
  });

  it("starts from how the workspace weighs, and says what would stand first as usual", () => {
    const severe = under({ severity: 2 });
    expect(told(severe, "usual")).toEqual([[null, "A", 2, 1]]);
    expect(told(severe, "reach")).toEqual([["twice", "A", 2, 1]]);
    expect(severe.tried).toBe(7);
    // Severity alone: what is left out is taken in.
    const alone = under({ severity: 1, reach: 0, reliability: 0 });
    expect(told(alone, "reach")).toEqual([["counted", "A", 2, 1]]);
    expect(told(alone, "reliability")).toEqual([]);
    // Without age being a matter it is as usual: that is told once.
    expect(told(under({ halfLifeDays: 30 }), "usual")).toEqual([]);
    expect(under({ halfLifeDays: 30 }).tried).toBe(6);
  });
});

function note(id: string, sourceType: EvidenceNote["sourceType"]): EvidenceNote {
  return {
    id,
    sourceType,
    voice: "customer",
    channel: null,
    date: null,
    people: [{ person: id, personaId: null, segment: null }],
    isCoded: false,
  };
}

function passage(id: string, person: string, fields: Partial<Passage>): Passage {
  return {
    id,
    note: note(person, "interview"),
    person,
    personaId: null,
    segment: null,
    label: "pain",
    type: null,
    mode: "said",
    strength: 1,
    placed: null,
    attached: [],
    pointId: null,
    isReviewed: false,
    isQuotable: true,
    words: 10,
    ...fields,
  };
}
