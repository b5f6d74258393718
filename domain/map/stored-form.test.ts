import { expect, test } from "vitest";
import { packStored, unpackStored } from "./stored-form.ts";

test("what is on disk of a map arrives piece by piece as it was sent", () => {
  const pieces = [new Uint8Array([1, 2, 3]), new Uint8Array(), new Uint8Array(70_000).fill(7)];
  expect(unpackStored(packStored(pieces))).toEqual(pieces);
  expect(unpackStored(packStored([]))).toEqual([]);
});

test("what was cut off on the way is not taken for a map", () => {
  const packed = packStored([new Uint8Array([1, 2, 3]), new Uint8Array([4, 5])]);
  for (const length of [2, 5, 9, packed.length - 1]) {
    expect(unpackStored(packed.subarray(0, length))).toBeNull();
  }
});
