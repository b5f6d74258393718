import { expect, test } from "vitest";
import { pathBox } from "./path-box.ts";

test("a line covers all that its commands reach", () => {
  const path = "M 10 50 V 12.5 Q 10 4 18 4 H 90 C 96 -4 98 8 100 50";
  expect(pathBox({ path })).toEqual({ x: 10, y: -4, width: 90, height: 54 });
});
