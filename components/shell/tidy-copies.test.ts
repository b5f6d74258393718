import { expect, it } from "vitest";
import { copyName, keptKey, keptOf, ownKey, waitingKey } from "./kept-key.ts";
import { staleIn } from "./tidy-copies.ts";

const copyOf = (mapId: string, changes = 0, personId = "aino") => ({ mapId, personId, changes });
const map = { title: "", slug: "w", mayKeep: true, inBinUntil: null };
const unkept = { ...map, mayKeep: false };
const binned = { ...unkept, inBinUntil: "2026-12-01T00:00:00.000Z" };
const answer = { personId: "aino", maps: { mine: map, sensitive: unkept, binned } };

it("what one may not open any more is not kept, with whatever waits in it", () => {
  const copies = [copyOf("mine", 2), copyOf("gone"), copyOf("toString", 3)];
  expect(staleIn(copies, answer)).toEqual([copyOf("gone"), copyOf("toString", 3)]);
});

it("of a sensitive workspace only what waits is kept, until it is sent", () => {
  expect(staleIn([copyOf("sensitive"), copyOf("sensitive", 1)], answer)).toEqual([
    copyOf("sensitive"),
  ]);
});

it("what waits for a map in the bin is kept, and nothing else of it", () => {
  expect(staleIn([copyOf("binned"), copyOf("binned", 3)], answer)).toEqual([copyOf("binned")]);
});

it("what is somebody else's is not judged by what this person may", () => {
  expect(staleIn([copyOf("gone", 0, "mika")], answer)).toEqual([]);
  expect(staleIn([copyOf("gone")], { personId: null, maps: {} })).toEqual([]);
});

it("knows whose a copy is by each of its names, and nobody else's", () => {
  const kept = { mapId: "m-1_x", personId: "p" };
  for (const name of [keptKey, waitingKey, ownKey, copyName])
    expect(keptOf(name(kept))).toEqual(kept);
  for (const name of ["", "polku:seen:m:p", "polku:map:m", "x:polku:map:m:p"]) {
    expect(keptOf(name)).toBeNull();
  }
});
