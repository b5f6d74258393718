import { expect, test } from "vitest";
import { alikeFrom, likeness } from "./likeness.ts";

const talk =
  "P07: Odotin pakettia kaksi viikkoa eikä kukaan kertonut mitään. Lopulta soitin sinne.";

test("a mended transcript is alike, and so is one to which much was added", () => {
  expect(likeness(talk, talk.replace("pakettia", "pakettiani"))).toBeGreaterThan(0.7);
  expect(likeness(talk, `${talk} ${"Ja vielä sanoin jotain muuta. ".repeat(20)}`)).toBe(1);
});

test("what somebody else said is not, and nothing is like nothing", () => {
  const other = "P12: Maksaminen sujui hyvin ja sain kuitin heti sähköpostiini.";
  expect(likeness(talk, other)).toBeLessThan(alikeFrom);
  expect(likeness("", "")).toBe(0);
});
