import { expect, test } from "vitest";
import { arrived, lastLook, stillThere } from "./visit.ts";

const start = new Date("2026-05-10T12:00:00Z");
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);

test("who comes for the first time has not looked before", () => {
  expect(lastLook(null, start)).toBeNull();
  expect(lastLook(arrived(null, start), minutes(1))).toBeNull();
});

test("what happened while somebody was there they have seen", () => {
  const first = stillThere(arrived(null, start), minutes(180));
  expect(lastLook(first, minutes(1000))).toEqual(minutes(180));
});

test("a reload or a break goes on with the same visit", () => {
  const second = arrived(stillThere(arrived(null, start), minutes(5)), minutes(500));
  const reloaded = arrived(stillThere(second, minutes(510)), minutes(530));
  expect(lastLook(reloaded, minutes(531))).toEqual(minutes(5));
  expect(lastLook(reloaded, minutes(700))).toEqual(minutes(530));
});
