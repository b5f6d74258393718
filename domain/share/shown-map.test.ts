import { describe, expect, test } from "vitest";
import { buildCard, buildHeader, buildMap } from "#domain/map/testing.ts";
import { framesIn, newLinkSchema } from "./link.ts";
import { shownMap } from "./shown-map.ts";

const map = buildMap({
  header: { ...buildHeader(), ownerId: "somebody" },
  lanes: [
    { id: "l1", type: "action", title: "Doing", zone: "customer" },
    { id: "l2", type: "curve", title: "Feeling", zone: "customer" },
    { id: "l3", type: "quote", title: "Said", zone: "customer" },
  ],
  cards: [
    {
      ...buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null }),
      ownerId: "u",
    },
    {
      ...buildCard("c2", { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null }),
      excerptId: "x",
    },
    buildCard("c3", { kind: "cell", laneId: "l3", stepId: "s1", stepToId: null }),
    buildCard("c4", { kind: "parked", x: 1, y: 1 }),
  ],
  edges: [
    { id: "e1", kind: "next", source: "s1", target: "s2", label: "" },
    { id: "e2", kind: "next", source: "c1", target: "c2", label: "" },
  ],
});
const everything = { laneIds: null, showsPain: true, showsQuotes: true };
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("[M46] a link's reader sees", () => {
  test("nothing that is the team's own", () => {
    const shown = shownMap(map, everything);
    expect(shown.header.ownerId).toBeNull();
    expect(shown.cards.every(({ ownerId }) => ownerId === null)).toBe(true);
    expect(idsOf(shown.cards)).toEqual(["c1", "c2", "c3"]);
  });

  test("the chosen lanes alone, with what lies in them", () => {
    const shown = shownMap(map, { ...everything, laneIds: ["l1"] });
    expect(idsOf(shown.lanes)).toEqual(["l1"]);
    expect(idsOf(shown.cards)).toEqual(["c1", "c2"]);
    expect(shown.curve).toEqual([]);
  });

  test("no quotation without the right to them, nor what led to one", () => {
    const shown = shownMap(map, { ...everything, showsQuotes: false });
    expect(idsOf(shown.lanes)).toEqual(["l1", "l2"]);
    expect(idsOf(shown.cards)).toEqual(["c1"]);
    expect(idsOf(shown.edges)).toEqual(["e1"]);
  });
});

describe("where a map may stand in a frame", () => {
  test("is said by origins, one a line", () => {
    expect(framesIn(" https://Intranet.example.org \nhttps://*.example.fi:8443\n")).toEqual([
      "https://intranet.example.org",
      "https://*.example.fi:8443",
    ]);
    expect(framesIn("")).toEqual([]);
  });

  test.each([
    "*",
    "https:",
    "https://",
    "'self'",
    "javascript:alert(1)",
    "https://a.example/path",
    "https://a.example; script-src *",
    "https://a.example,*",
    "https://*",
  ])("is not said by %s", (line) => {
    expect(framesIn(line)).toBeNull();
    const link = { name: "A", ...everything, days: null, password: null, frames: [line] };
    expect(newLinkSchema.safeParse(link).success).toBe(false);
  });
});
