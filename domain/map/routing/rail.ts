import type { Band } from "./field.ts";

/** A straight piece of a way: `at` is its y when it runs across ("h"), its x when it runs down ("v"). */
export type Rail = {
  axis: "h" | "v";
  /** where it may shift to make room for others; null = it stays where it is */
  band: Band | null;
  at: number;
};

export type Point = { x: number; y: number };

/** Rails by turns across and down, from a point on the source's edge to one on the target's. */
export type Way = { from: Point; rails: Rail[]; to: Point };

export function fixed(axis: Rail["axis"], at: number): Rail {
  return { axis, band: null, at };
}

export function inBand(axis: Rail["axis"], band: Band): Rail {
  return { axis, band, at: (band.low + band.high) / 2 };
}

/** Rails one after the other; two that are the same street are one. */
export function joined(...parts: readonly (readonly Rail[])[]): Rail[] {
  const rails: Rail[] = [];
  for (const rail of parts.flat()) {
    const last = rails.at(-1);
    if (last?.axis === rail.axis) {
      // one that leads to a port keeps its place
      if (last.band !== null && rail.band === null) rails[rails.length - 1] = rail;
    } else rails.push(rail);
  }
  return rails;
}

export function pointsOf({ from, rails, to }: Way): Point[] {
  const points = [from];
  let last = from;
  const reach = (x: number, y: number) => {
    if (last.x === x && last.y === y) return;
    last = { x, y };
    points.push(last);
  };
  for (let i = 1; i < rails.length; i++) {
    const [before, after] = [rails[i - 1], rails[i]];
    if (!before || !after) continue;
    if (before.axis === "h") reach(after.at, before.at);
    else reach(before.at, after.at);
  }
  reach(to.x, to.y);
  return points;
}

/** From where to where the rail at `index` runs, along its own direction. */
export function extent({ from, rails, to }: Way, index: number): [number, number] {
  const along = rails[index]?.axis === "h" ? "x" : "y";
  const start = rails[index - 1]?.at ?? from[along];
  const end = rails[index + 1]?.at ?? to[along];
  return start < end ? [start, end] : [end, start];
}
