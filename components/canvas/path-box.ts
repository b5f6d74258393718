import type { Rect } from "#domain/map/layout.ts";

const known = new WeakMap<object, Rect>();

/** What a line of the layout covers, its control points included; its path knows absolute commands only. */
export function pathBox(line: { path: string }): Rect {
  let box = known.get(line);
  if (!box) {
    box = boxOf(line.path);
    known.set(line, box);
  }
  return box;
}

function boxOf(path: string): Rect {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", numbers = ""] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const values = numbers.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
    values.forEach((value, at) => {
      const isX = command === "H" || (command !== "V" && at % 2 === 0);
      (isX ? xs : ys).push(value);
    });
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
