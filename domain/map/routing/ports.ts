import type { Rect } from "../layout-boxes.ts";
import type { CardEdge } from "./card-ways.ts";
import type { Point } from "./rail.ts";

export type Side = "left" | "right";
export type Sides = { from: Side; to: Side };

type Ending = { index: number; which: "from" | "to"; rect: Rect; side: Side; other: Rect };

const widest = 10;
const inset = 5;

/** Where on a card's edge each connection begins and ends: in the order of where they lead. */
export function portsOf(
  edges: readonly CardEdge[],
  sides: readonly Sides[],
): { from: Point; to: Point }[] {
  const ports = edges.map(({ from, to }) => ({ from: centre(from.rect), to: centre(to.rect) }));
  const atSides = new Map<string, Ending[]>();
  edges.forEach(({ from, to }, index) => {
    for (const which of ["from", "to"] as const) {
      const [card, other] = which === "from" ? [from, to] : [to, from];
      const side = sides[index]?.[which] ?? "right";
      const ending = { index, which, rect: card.rect, side, other: other.rect };
      const key = `${card.id}|${side}`;
      const list = atSides.get(key);
      if (list) list.push(ending);
      else atSides.set(key, [ending]);
    }
  });
  for (const endings of atSides.values()) {
    endings.sort((a, b) => a.other.y - b.other.y || a.other.x - b.other.x || a.index - b.index);
    endings.forEach(({ index, which, rect, side }, i) => {
      const room = rect.height - 2 * inset;
      const step = endings.length > 1 ? Math.min(widest, room / (endings.length - 1)) : 0;
      const y = rect.y + rect.height / 2 + (i - (endings.length - 1) / 2) * step;
      const port = ports[index];
      if (port) port[which] = { x: side === "left" ? rect.x : rect.x + rect.width, y };
    });
  }
  return ports;
}

function centre({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
