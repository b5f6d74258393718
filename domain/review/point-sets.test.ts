import { expect, test } from "vitest";
import type { Owner } from "./opportunity.ts";
import { nobody, pointSetsOf, undecided, unstamped } from "./point-sets.ts";

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
  decisions: new Map([
    ["calls", ["decided" as const, "rejected" as const]],
    ["parcel", ["in-progress" as const]],
  ]),
};
const ask = (owner: string | null, stamp: string | null, decision: string | null = null) =>
  pointSetsOf({ owner, stamp, decision }, known);

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

test("pain points that something was decided about, and those that nothing was", () => {
  expect(ask(null, null, "decided")).toEqual([{ ids: ["calls"], isExcept: false }]);
  expect(ask(null, null, "in-progress")).toEqual([{ ids: ["parcel"], isExcept: false }]);
  expect(ask(null, null, "done")).toEqual([{ ids: [], isExcept: false }]);
  expect(ask(null, null, undecided)).toEqual([{ ids: ["calls", "parcel"], isExcept: true }]);
});

test("what nobody asks for narrows nothing", () => {
  expect(ask(null, null)).toEqual([]);
  expect(ask(null, "applause", "perhaps")).toEqual([]);
});
