import { expect, it } from "vitest";
import { curvePath, curvePieces, gapPath } from "./curve-path.ts";

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

it("draws a line in pieces that meet, each from where the dashes of the one before it end", () => {
  const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
  const level = ids.map((id, index) => point(id, index * 10, 5));
  const pieces = curvePieces(level, ids);
  expect(pieces.map(({ columnId, from }) => [columnId, Math.round(from)])).toEqual([
    ["c0", 0],
    ["c8", 80],
    ["c16", 160],
  ]);
  const joined = pieces.map(({ path }, index) => (index ? path.replace(/^M\S+ \S+/, "") : path));
  expect(joined.join("")).toBe(curvePath(level, ids));
});

it("draws a point alone as a piece of its own, and a hole as curvePath does", () => {
  const some = [point("a", 0, 0), point("c", 20, 5), point("d", 30, 0)];
  const pieces = curvePieces(some, order);
  expect(pieces.map(({ path }) => path).join(" ")).toBe(curvePath(some, order));
  expect(pieces.map(({ from }) => from)).toEqual([0, 0]);
});

it("knows the length of a bend", () => {
  const ids = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const waves = ids.map((id, index) => point(id, index * 30, (index % 2) * 40));
  // 8 bends of 30 by 40, each 52.9 long and its straight line 50
  expect(Math.abs((curvePieces(waves, ids)[1]?.from ?? 0) - 8 * 52.915)).toBeLessThan(1);
});
