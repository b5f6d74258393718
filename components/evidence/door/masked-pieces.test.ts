import { expect, test } from "vitest";
import { maskedPieces, masksByKind } from "./masked-pieces.ts";

const phone = { kind: "phone", was: "040 123 4567", mask: "[phone]" } as const;
const name = (was: string, at: number | null) =>
  ({ kind: "name", was, mask: "[name]", at }) as const;

test("a text is cut at its masks, and put together it is itself", () => {
  const text = "[name] rang [phone].";
  const pieces = maskedPieces(text, [name("Aino", 0), { ...phone, at: 12 }]);
  expect(pieces.map(({ text, masked }) => [text, masked?.was ?? null])).toEqual([
    ["[name]", "Aino"],
    [" rang ", null],
    ["[phone]", "040 123 4567"],
    [".", null],
  ]);
  expect(pieces.map(({ text }) => text).join("")).toBe(text);
});

test("a mask whose place is not known, or holds other words, cuts nothing", () => {
  const text = "Somebody rang.";
  expect(maskedPieces(text, [name("Aino", null), name("Aino", 3)])).toEqual([
    { at: 0, text, masked: null },
  ]);
});

test("the same words are counted once for each kind, however they are written", () => {
  const kinds = masksByKind([name("Aino", 0), name("AINO", 9), { ...phone, at: 30 }]);
  expect([...kinds]).toEqual([
    ["name", [{ was: "Aino", mask: "[name]", count: 2 }]],
    ["phone", [{ was: "040 123 4567", mask: "[phone]", count: 1 }]],
  ]);
});
