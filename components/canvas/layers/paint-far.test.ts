import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { benchMap } from "#domain/map/bench-map.ts";
import { layout } from "#domain/map/layout.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { farPicture } from "../far-picture.ts";
import { paintFar } from "./paint-far.ts";

beforeAll(() => {
  vi.stubGlobal("devicePixelRatio", 1);
  vi.stubGlobal("Path2D", class {});
  vi.stubGlobal("getComputedStyle", () => ({ color: "red", fontFamily: "Inter" }));
});
afterAll(() => vi.unstubAllGlobals());

/** What is asked of the browser to draw the map at a zoom. */
function calls(map: Parameters<typeof layout>[0], zoom: number, { counts = true } = {}) {
  const drawn = layout(map);
  const picture = farPicture(map, drawn, { glowOf: () => 0, matching: null });
  const boxes: number[][] = [];
  const words: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) => {
      if (name === "fillRect") return (...box: number[]) => void boxes.push(box);
      if (name === "fillText") return (text: string) => void words.push(text);
      return target[name] ?? (() => undefined);
    },
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  });
  const canvas = { style: {}, getContext: () => context } as unknown as HTMLCanvasElement;
  context.canvas = canvas;
  paintFar(canvas, {
    picture: counts ? picture : { ...picture, crowds: [] },
    selected: new Set(),
    area: drawn.bounds,
    scale: zoom,
  });
  return { boxes: boxes.length, words };
}

test("from afar a cell with many cards says how many more than the first two it holds", () => {
  const at = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
  const cards = ["a", "b", "c", "d", "e", "f"].map((id) => buildCard(id, at));
  expect(calls(buildMap({ cards }), 0.25).words).toEqual(["+4"]);
  expect(calls(buildMap({ cards: cards.slice(0, 3) }), 0.25).words).toEqual([]);
});

test.each([0.29, 0.15, 0.1])("saying so takes fewer strokes than drawing all, at %d", (zoom) => {
  const map = benchMap(9_000);
  const [counted, all] = [calls(map, zoom), calls(map, zoom, { counts: false })];
  expect(counted.words.length).toBeGreaterThan(0);
  expect(counted.boxes + counted.words.length).toBeLessThan(all.boxes);
});
