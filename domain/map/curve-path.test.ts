import { expect, it } from "vitest";
import { curvePath, gapPath } from "./curve-path.ts";

const point = (columnId: string, x: number, y: number) => ({ columnId, x, y });
const order = ["a", "b", "c", "d"];

it("leaves a hole where a column has no point", () => {
  const path = curvePath([point("a", 0, 0), point("b", 10, 5), point("d", 30, 0)], order);
  expect(path).toBe("M0 0 C5 0 5 5 10 5 M30 0");
});

it("hatches the gap only where both curves have neighbouring points", () => {
  const assumed = [point("a", 0, 0), point("b", 10, 0), point("c", 20, 0)];
  expect(gapPath(assumed, [point("a", 0, 9)], order)).toBe("");
  expect(gapPath(assumed, [point("a", 0, 9), point("b", 10, 9)], order)).toBe(
    "M0 0 C5 0 5 0 10 0 L10 9 L10 9 C5 9 5 9 0 9 Z",
  );
});
