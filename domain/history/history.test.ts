import { expect, test } from "vitest";
import { type ChangeKind, diffMaps } from "#domain/map/diff.ts";
import { buildCard, buildHeader, buildMap } from "#domain/map/testing.ts";
import { beginsBurst, settlesAt } from "./bursts.ts";
import { coalesced } from "./coalesce.ts";
import { summarise } from "./did.ts";
import { differences } from "./differences.ts";
import { merged } from "./merged.ts";
import { thinned } from "./thin.ts";
import { wordChanges } from "./words.ts";

const start = new Date("2026-05-10T12:00:00Z");
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);
const daysAgo = (n: number) => new Date(start.getTime() - n * 86_400_000);

test("[M61] a burst of work begins after half an hour without a change and is over after ten minutes", () => {
  expect(beginsBurst(null, start)).toBe(true);
  expect(beginsBurst(start, minutes(29))).toBe(false);
  expect(beginsBurst(start, minutes(30))).toBe(true);
  expect(settlesAt(start)).toEqual(minutes(10));
});

test("[M62] of old automatic versions one a day stays, then one a week, then one in thirty days", () => {
  const hourly = Array.from({ length: 24 * 400 }, (_, i) => ({
    id: `v${i}`,
    kind: "end" as const,
    at: new Date(start.getTime() - i * 3_600_000),
  }));
  const gone = new Set(thinned(hourly, start));
  const left = hourly.filter(({ id }) => !gone.has(id));
  const between = (from: number, to: number) =>
    left.filter(({ at }) => at <= daysAgo(from) && at > daysAgo(to)).length;
  expect(between(0, 2)).toBe(48);
  expect(between(2, 30)).toBeGreaterThanOrEqual(28);
  expect(between(2, 30)).toBeLessThanOrEqual(30);
  expect(between(30, 365)).toBeLessThanOrEqual(50);
  expect(between(365, 400)).toBeLessThanOrEqual(3);
});

test("[M62] a named version stays for good, and so does the newest of all", () => {
  const versions = [
    { id: "newest", kind: "end" as const, at: daysAgo(900) },
    { id: "named", kind: "named" as const, at: daysAgo(901) },
    { id: "later", kind: "safety" as const, at: daysAgo(902) },
    { id: "earlier", kind: "start" as const, at: new Date(daysAgo(902).getTime() - 1) },
  ];
  expect(thinned(versions, start)).toEqual(["earlier"]);
});

test("what somebody did is told thing by thing, by the weightiest of it", () => {
  const touch = (actorId: string, nodeId: string, field: string, kind: ChangeKind = "card") => ({
    actorId,
    nodeId,
    kind,
    field,
  });
  expect(
    summarise([
      touch("aino", "c1", "created"),
      touch("aino", "c1", "text"),
      touch("aino", "c2", "place"),
      touch("aino", "c3", "place"),
      touch("aino", "c9", "created"),
      touch("aino", "c9", "deleted"),
      touch("ben", "l2", "curve|s1|", "curve"),
    ]),
  ).toEqual([
    {
      actorId: "aino",
      tallies: [
        { did: "added", kind: "card", count: 1 },
        { did: "moved", kind: "card", count: 2 },
      ],
    },
    { actorId: "ben", tallies: [{ did: "changed", kind: "curve", count: 1 }] },
  ]);
});

test("what one person types in one go is one line, another's or a later one is another", () => {
  const line = (id: number, after: string, before: string, minute: number, actorId = "aino") => ({
    id,
    at: minutes(minute),
    actorId,
    field: "text",
    before,
    after,
  });
  const lines = coalesced([
    line(6, "Hi there", "Hi", 60),
    line(5, "Hi", "Hello", 33, "ben"),
    line(4, "Hello", "Hel", 9),
    line(3, "Hel", "H", 5),
    line(2, "H", "", 1),
    line(1, "", "old", 1),
  ]);
  expect(lines.map(({ id, before, after }) => [id, before, after])).toEqual([
    [6, "Hi", "Hi there"],
    [5, "Hello", "Hi"],
    [4, "old", "Hello"],
  ]);
});

test("two states of a map differ thing by thing, with all that was done to each", () => {
  const before = buildMap();
  const after = buildMap({
    header: buildHeader({ goal: "A bicycle" }),
    lanes: before.lanes.filter(({ id }) => id !== "l3"),
    cards: [
      buildCard("c1", { kind: "parked", x: 0, y: 0 }, { text: "Other words" }),
      buildCard("c3", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null }),
    ],
    curve: [{ laneId: "l2", stepId: "s1", personaId: null, value: -1 }],
  });
  expect(
    differences(before, after).map(({ nodeId, kind, deeds }) => [kind, nodeId, ...deeds]),
  ).toEqual([
    ["header", "header", "wrote"],
    ["lane", "l3", "removed"],
    ["card", "c2", "removed"],
    ["card", "c1", "moved", "wrote"],
    ["card", "c3", "added"],
    ["curve", "l2", "changed"],
  ]);
});

test("what was removed is shown where it was, in the picture of what there is now", () => {
  const cell = { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null } as const;
  const [a, b, c] = ["a", "b", "c"].map((id) => buildCard(id, cell));
  const gone = { kind: "cell", laneId: "l3", stepId: "s3", stepToId: null } as const;
  const before = buildMap({ cards: [a, b, c, buildCard("d", gone)].flatMap((card) => card ?? []) });
  const after = buildMap({
    steps: before.steps.filter(({ id }) => id !== "s3"),
    lanes: before.lanes.filter(({ id }) => id !== "l3"),
    cards: [c, a].flatMap((card) => card ?? []),
  });
  const { map, removed } = merged(before, after);
  expect([...removed].sort()).toEqual(["b", "d", "l3", "s3"]);
  expect(
    map.cards.filter(({ place }) => "laneId" in place && place.laneId === "l1").map(({ id }) => id),
  ).toEqual(["c", "a", "b"]);
  expect(map.steps.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  expect(diffMaps(after, map).every(({ field }) => field === "created")).toBe(true);
});

test("a changed text is told in what stayed, what went and what came", () => {
  expect(wordChanges("I compare prices", "I compare the prices")).toEqual([
    { text: "I compare ", is: "same" },
    { text: "the ", is: "added" },
    { text: "prices", is: "same" },
  ]);
  expect(wordChanges("I make the rota", "A brand new card")).toEqual([
    { text: "I make the rota", is: "removed" },
    { text: "A brand new card", is: "added" },
  ]);
});
