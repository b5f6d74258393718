import { expect, test } from "vitest";
import { roomLeft, stepOf } from "./room-left.ts";

test("what still fits is told when the limit is near, and not of a field as short as a glance", () => {
  expect(roomLeft(269, 300)).toBeNull();
  expect(roomLeft(270, 300)).toBe(30);
  expect(roomLeft(300, 300)).toBe(0);
  expect(roomLeft(4_899, 5_000)).toBeNull();
  expect(roomLeft(4_900, 5_000)).toBe(100);
  expect(roomLeft(3, 3)).toBeNull();
  expect(roomLeft(900, undefined)).toBeNull();
});

test("what was longer before there was a limit has no room, rather than less", () => {
  expect(roomLeft(310, 300)).toBe(0);
});

test("it is said aloud three times on the way to the end", () => {
  expect([null, 30, 29, 11, 10, 9, 1, 0].map(stepOf)).toEqual([
    "far",
    "near",
    "near",
    "near",
    "nearer",
    "nearer",
    "nearer",
    "full",
  ]);
});
