import { describe, expect, it } from "vitest";
import { clearPlace } from "./clear-place.ts";

const tools = { width: 220, height: 28 };
const card = (x: number, y: number) => ({ x, y, width: 180, height: 52 });

describe("the tools of a connection", () => {
  it("stand on its line where there is room", () => {
    expect(clearPlace([card(0, 0)], { x: 90, y: 100 }, tools)).toEqual({ x: 90, y: 100 });
  });

  it("go beside the words where the gap between two cards is narrow", () => {
    const stack = [card(0, 0), card(0, 58), card(0, 116)];
    const at = clearPlace(stack, { x: 90, y: 55 }, tools);
    for (const { x, y, width, height } of stack) {
      const isBeside = Math.abs(at.x - (x + width / 2)) >= (width + tools.width) / 2;
      const isAbove = Math.abs(at.y - (y + height / 2)) >= (height + tools.height) / 2;
      expect(isBeside || isAbove).toBe(true);
    }
    expect(at).toEqual({ x: 90, y: -17 });
  });

  it("stay on its line where all around is taken", () => {
    const wall = { x: -1000, y: -1000, width: 2000, height: 2000 };
    expect(clearPlace([wall], { x: 5, y: 5 }, tools)).toEqual({ x: 5, y: 5 });
  });
});
