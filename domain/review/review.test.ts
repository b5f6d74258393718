import { describe, expect, it } from "vitest";
import type { Counts } from "#domain/pain/badge.ts";
import { pickQuotes } from "#domain/pain/pick-quotes.ts";
import { usual } from "#domain/pain/scoring.ts";
import { boldAssumptions, type ClaimingMap } from "./assumptions.ts";
import { type BriefOpportunity, briefChanges, wantedOf } from "./brief.ts";
import { howMightWe } from "./how-might-we.ts";
import { byStanding, changedFields, isOverdue, type Opportunity } from "./opportunity.ts";
import { readAmount } from "./read-amount.ts";
import { daysBetween, evidencedSince } from "./unacted.ts";
import { outcomeOf, standing } from "./verdict.ts";
import { lastSeen, visitLastsMs } from "./visit.ts";

describe("the boldest assumptions", () => {
  const map: ClaimingMap = {
    steps: [
      { id: "a", title: "Ask", momentOfTruth: false },
      { id: "b", title: "Buy", momentOfTruth: true },
    ],
    lanes: [
      { id: "pain", type: "pain" },
      { id: "act", type: "actions" },
      { id: "feel", type: "curve" },
    ],
    cards: [
      { id: "hurts", text: "Waiting", place: { kind: "cell", laneId: "pain", stepId: "a" } },
      { id: "does", text: "Calls", place: { kind: "cell", laneId: "act", stepId: "a" } },
      { id: "empty", text: " ", place: { kind: "cell", laneId: "pain", stepId: "a" } },
      { id: "parked", text: "Later", place: { kind: "parked" } },
    ],
    curve: [
      { laneId: "feel", stepId: "a", personaId: null, value: -2 },
      { laneId: "feel", stepId: "b", personaId: "p", value: 1 },
      { laneId: "feel", stepId: "b", personaId: null, value: 0.5 },
    ],
  };
  const heard = (who: Record<string, number>) => ({
    card: (id: string): Counts => ({ people: who[id] ?? 0, sourceTypes: 1 }),
    curve: (stepId: string, personaId: string | null): Counts => ({
      people: who[`${stepId} ${personaId}`] ?? 0,
      sourceTypes: 1,
    }),
  });
  const keys = (who: Record<string, number> = {}) =>
    boldAssumptions(map, heard(who)).map(({ key, boldness }) => [key, boldness]);

  it("are strong claims without a single person, doubled at a moment of truth", () => {
    expect(keys()).toEqual([
      ["curve|feel|a|", 2],
      ["curve|feel|b|p", 2],
      ["card|hurts", 1.5],
    ]);
  });

  it("are none any more once one person has been heard", () => {
    expect(keys({ "a null": 1, hurts: 1 })).toEqual([["curve|feel|b|p", 2]]);
  });
});

describe("what was said of an assumption", () => {
  const said = (by: string, verdict: "agree" | "doubt" | "test", minute: number, claim = "x") => ({
    by,
    verdict,
    claim,
    at: new Date(minute * 60_000),
  });

  it("is each person's newest word, about the claim as it stands", () => {
    const all = [said("a", "agree", 1), said("a", "doubt", 2), said("b", "test", 1, "old words")];
    expect(standing(all, "x")).toEqual([said("a", "doubt", 2)]);
  });

  it.each([
    [[], "open"],
    [["agree"], "agree"],
    [["agree", "doubt"], "doubt"],
    [["agree", "doubt", "test"], "test"],
  ] as const)("%j makes it %s", (verdicts, outcome) => {
    expect(outcomeOf(verdicts.map((verdict) => ({ verdict })))).toBe(outcome);
  });
});

describe("the first sentence of an opportunity", () => {
  it.each([
    [
      "The courier never came",
      "en",
      "How might we make sure that nobody has to say again: “The courier never came”?",
    ],
    ["Long waiting times.", "en", "How might we ease this: long waiting times?"],
    [
      "En saanut ketään kiinni",
      "fi",
      "Miten voisimme huolehtia siitä, ettei kenenkään tarvitse enää sanoa: ”En saanut ketään kiinni”?",
    ],
    ["Pitkä jonotusaika", "fi", "Miten voisimme helpottaa tätä: pitkä jonotusaika?"],
    [
      "OP-verkkopankin kirjautuminen",
      "fi",
      "Miten voisimme helpottaa tätä: OP-verkkopankin kirjautuminen?",
    ],
    ["  ", "fi", "Miten voisimme …"],
  ] as const)("of “%s” (%s)", (title, language, sentence) => {
    expect(howMightWe(title, language)).toBe(sentence);
  });

  it("stays short enough to be kept, whatever the pain is called", () => {
    expect(howMightWe("I waited and waited ".repeat(30), "en").length).toBeLessThan(300);
  });
});

describe("an opportunity", () => {
  const now: Opportunity = {
    title: "How?",
    status: "proposed",
    owner: { kind: "team", id: "t" },
    dueDate: null,
    cost: null,
  };

  it("that is under way speaks before a newer one that is only proposed", () => {
    const on = (status: Opportunity["status"], day: number) => ({
      status,
      changedAt: new Date(Date.UTC(2026, 4, day)),
    });
    const sorted = [
      on("rejected", 9),
      on("done", 8),
      on("proposed", 7),
      on("decided", 2),
      on("in-progress", 1),
      on("in-progress", 3),
    ].sort(byStanding);
    expect(sorted.map(({ status, changedAt }) => [status, changedAt.getUTCDate()])).toEqual([
      ["in-progress", 3],
      ["in-progress", 1],
      ["decided", 2],
      ["proposed", 7],
      ["done", 8],
      ["rejected", 9],
    ]);
  });

  it("changes only in what is really different", () => {
    const change = { title: "How?", status: "decided", owner: null } as const;
    expect(changedFields(now, change)).toEqual(["status", "owner"]);
  });

  it("is overdue from the day after its date until it is done or rejected", () => {
    const due = { status: "decided", dueDate: "2026-05-04" } as const;
    expect(isOverdue(due, "2026-05-04")).toBe(false);
    expect(isOverdue(due, "2026-05-05")).toBe(true);
    expect(isOverdue({ ...due, status: "done" }, "2026-05-05")).toBe(false);
  });

  it.each([
    ["12 000", 12_000],
    ["4,50 €", 4.5],
    ["4.5", 4.5],
    ["-3", null],
    ["many", null],
    ["", null],
  ])("reads the amount %j as %s", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});

describe("known but not acted", () => {
  const told = (person: string, sourceType: string, day: string) => ({ person, sourceType, day });

  it("begins on the day that made the pain evidenced, whatever the order it is told in", () => {
    const tellings = [
      told("c", "review", "2026-03-03"),
      told("a", "interview", "2026-03-01"),
      told("b", "interview", "2026-03-02"),
      told("d", "review", "2026-03-09"),
    ];
    expect(evidencedSince(tellings)).toBe("2026-03-03");
  });

  it("does not begin while few have told of it", () => {
    const one = ["01", "02", "03", "04"].map((day) => told(day, "interview", `2026-03-${day}`));
    expect(evidencedSince(one)).toBeNull();
    expect(evidencedSince([...one, told("05", "interview", "2026-03-05")])).toBe("2026-03-05");
  });

  it("counts whole days", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(0);
  });
});

describe("a brief", () => {
  const opportunity = (part: Partial<BriefOpportunity>): BriefOpportunity => ({
    id: "o",
    title: "How?",
    status: "decided",
    ownerName: "Maija",
    dueDate: "2026-06-01",
    cost: null,
    ...part,
  });

  it.each([
    [null, "take-on"],
    [opportunity({ status: "proposed" }), "decide"],
    [opportunity({ ownerName: null }), "name-owner"],
    [opportunity({ dueDate: null }), "set-date"],
    [opportunity({ dueDate: "2026-05-01" }), "new-date"],
    [opportunity({}), "none"],
    [opportunity({ status: "done", dueDate: "2026-01-01" }), "check"],
    [opportunity({ status: "rejected", ownerName: null }), "none"],
  ] as const)("asks for the decision that is missing (%#)", (one, wanted) => {
    expect(wantedOf(one, "2026-05-04")).toBe(wanted);
  });

  it("says what changed: decisions, then who came and went, then numbers", () => {
    const pain = (id: string, people: number, status: "decided" | null = null) => ({
      id,
      people,
      status,
    });
    const titles = new Map(["a", "b", "new", "gone"].map((id) => [id, `Now ${id}`]));
    const before = { pains: [pain("a", 3), pain("b", 2), pain("gone", 2)], heard: 8 };
    const now = { pains: [pain("b", 4, "decided"), pain("a", 3), pain("new", 2)], heard: 9 };
    expect(briefChanges(before, now, titles)).toEqual([
      { kind: "status", id: "b", title: "Now b", from: null, to: "decided" },
      { kind: "rank", id: "b", title: "Now b", from: 2, to: 1 },
      { kind: "rank", id: "a", title: "Now a", from: 1, to: 2 },
      { kind: "entered", id: "new", title: "Now new" },
      { kind: "left", id: "gone", title: "Now gone" },
      { kind: "people", id: "b", title: "Now b", from: 2, to: 4 },
      { kind: "heard", from: 8, to: 9 },
    ]);
    expect(briefChanges(now, now, titles)).toEqual([]);
    const scoring = { ...usual, reach: 2 };
    const [first, ...others] = briefChanges(before, { ...before, scoring }, titles);
    expect([first, others]).toEqual([{ kind: "weights" }, []]);
    expect(briefChanges({ ...now, scoring }, now, titles)).toEqual([{ kind: "weights" }]);
    expect(briefChanges({ ...now, scoring }, { ...now, scoring }, titles)).toEqual([]);
  });

  it("compares with the visit before this one: a reload eats nothing", () => {
    const seenAt = new Date("2026-05-04T09:00:00Z");
    const visit = { seenAt, seen: "new", sinceAt: new Date("2026-05-01"), since: "old" };
    const soon = new Date(seenAt.getTime() + visitLastsMs);
    const later = new Date(seenAt.getTime() + visitLastsMs + 1);
    expect(lastSeen(visit, soon)?.snapshot).toBe("old");
    expect(lastSeen(visit, later)).toEqual({ at: seenAt, snapshot: "new" });
    expect(lastSeen({ ...visit, sinceAt: null, since: null }, soon)).toBeNull();
  });

  it("quotes different people, in words that are read at once", () => {
    const long = "I waited. ".repeat(40);
    const good = "I waited three hours and nobody told me why.";
    const quotes = [
      { text: long, person: "a" },
      { text: good, person: "b" },
      { text: `${good} Again.`, person: "b" },
    ];
    expect(pickQuotes(quotes, 2).map(({ person }) => person)).toEqual(["b", "a"]);
  });
});
