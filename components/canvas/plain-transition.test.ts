import { select } from "d3-selection";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { interpolateZoom, interrupt } from "./plain-transition.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("requestAnimationFrame", (next: () => void) => setTimeout(next, 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function follow(element: object) {
  const seen: (number | string)[] = [];
  select(element as Element)
    .transition()
    .duration(100)
    .on("start.zoom", () => seen.push("start"))
    .on("interrupt.zoom end.zoom", () => seen.push("over"))
    .tween("zoom", () => (at) => seen.push(at));
  return seen;
}

test("a window that is moved arrives, and says so once", () => {
  const seen = follow({});
  vi.advanceTimersByTime(300);
  expect(seen[0]).toBe("start");
  expect(seen.slice(-2)).toEqual([1, "over"]);
  expect(seen.filter((one) => one === "over")).toHaveLength(1);
});

test("whoever takes hold of a moving window stops it where it is", () => {
  const element = {} as Element;
  const seen = follow(element);
  vi.advanceTimersByTime(50);
  interrupt(element);
  const [last, over] = seen.slice(-2);
  expect(over).toBe("over");
  expect(last).toBeLessThan(1);
  const { length } = seen;
  vi.advanceTimersByTime(300);
  expect(seen).toHaveLength(length);
});

test("a second move takes the place of the first", () => {
  const element = {};
  const first = follow(element);
  vi.advanceTimersByTime(40);
  const second = follow(element);
  vi.advanceTimersByTime(300);
  expect(first.at(-1)).toBe("over");
  expect(first).not.toContain(1);
  expect(second.slice(-2)).toEqual([1, "over"]);
});

test("a window grows by factors on its way", () => {
  const way = interpolateZoom([0, 0, 100], [10, 20, 400]);
  expect(way(0.5)).toEqual([5, 10, expect.closeTo(200)]);
});
