import { expect, test } from "vitest";
import { boardFilterSchema, everything } from "#domain/pain/board/filter.ts";
import { boardAddress, isNarrowed, narrowings, readBoardView } from "./board-address.ts";

const queryOf = (address: string) => Object.fromEntries(new URLSearchParams(address));

test("an address of the board leads back to what was shown", () => {
  const view = {
    tab: "gain",
    look: "heat",
    shown: 50,
    filter: {
      sourceType: "review",
      segment: "50–64 v & muut",
      channel: "",
      personaId: "p1",
      from: "2026-01-01",
      to: "2026-03-31",
      confirmedOnly: true,
      mapId: "m1",
      phaseId: "f1",
      stepId: "s1",
      status: "dismissed",
    },
    said: { owner: "team|t1", stamp: "doubt", decision: "in-progress" },
  } as const;
  expect(readBoardView(queryOf(boardAddress(view)))).toEqual(view);
});

test("the plain address shows everything, and what cannot be understood counts for nothing", () => {
  const plain = readBoardView({});
  expect(plain.filter).toEqual(everything);
  expect(boardAddress(plain)).toBe("?");
  expect(isNarrowed(plain)).toBe(false);
  expect(narrowings(plain)).toBe(0);
  expect(narrowings(readBoardView({ map: "m1", stamp: "doubt", status: "dismissed" }))).toBe(3);
  const odd = readBoardView({
    tab: "x",
    source: "letter",
    from: "2026-13-45",
    map: "m".repeat(65),
    rows: "-3",
    status: ["merged", "open"],
  });
  expect(odd).toEqual(plain);
  expect(boardFilterSchema.safeParse(odd.filter).success).toBe(true);
});
