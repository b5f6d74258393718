import { expect, test } from "vitest";
import type { Owner } from "./opportunity.ts";
import { nobody, pointSetsOf, unstamped } from "./point-sets.ts";

const aino: Owner = { kind: "person", id: "aino" };
const shop: Owner = { kind: "team", id: "shop" };
const known = {
  owners: new Map<string, (Owner | null)[]>([
    ["calls", [aino, null]],
    ["parcel", [shop]],
    ["bill", [null]],
  ]),
  stamps: new Map([
    ["calls", [{ kind: "decide" as const }, { kind: "doubt" as const }]],
    ["bill", [{ kind: "doubt" as const }]],
  ]),
};
const ask = (owner: string | null, stamp: string | null) => pointSetsOf({ owner, stamp }, known);

test("pain points of one owner, and those that are nobody's", () => {
  expect(ask("person|aino", null)).toEqual([{ ids: ["calls"], isExcept: false }]);
  expect(ask("team|shop", null)).toEqual([{ ids: ["parcel"], isExcept: false }]);
  expect(ask(nobody, null)).toEqual([{ ids: ["calls", "parcel"], isExcept: true }]);
  expect(ask("person|somebody who left", null)).toEqual([{ ids: [], isExcept: false }]);
});

test("pain points with a stamp, and those without any", () => {
  expect(ask(null, "doubt")).toEqual([{ ids: ["calls", "bill"], isExcept: false }]);
  expect(ask(null, unstamped)).toEqual([{ ids: ["calls", "bill"], isExcept: true }]);
  expect(ask("person|aino", "doubt")).toHaveLength(2);
});

test("what nobody asks for narrows nothing", () => {
  expect(ask(null, null)).toEqual([]);
  expect(ask(null, "applause")).toEqual([]);
});
