import type { CardBox, Rect } from "../layout-boxes.ts";
import type { CardEdge } from "./card-ways.ts";
import type { Point } from "./rail.ts";

export type Side = "left" | "right";
export type Sides = { from: Side; to: Side };

type Ending = { index: number; rect: Rect; other: Rect; port: Point };

const widest = 10;
const inset = 5;

/** Where on a card's edge each connection begins and ends: in the order of where they lead. */
export function portsOf(
  edges: readonly CardEdge[],
  sides: readonly Sides[],
): { from: Point; to: Point }[] {
  const at = { left: new Map<string, Ending[]>(), right: new Map<string, Ending[]>() };
  const put = (index: number, card: CardBox, other: Rect, side: Side): Point => {
    const { id, rect } = card;
    const x = side === "left" ? rect.x : rect.x + rect.width;
    const port = { x, y: rect.y + rect.height / 2 };
    const ending = { index, rect, other, port };
    const list = at[side].get(id);
    if (list) list.push(ending);
    else at[side].set(id, [ending]);
    return port;
  };
  const ports = edges.map(({ from, to }, index) => {
    const side = sides[index] ?? { from: "right", to: "right" };
    return {
      from: put(index, from, to.rect, side.from),
      to: put(index, to, from.rect, side.to),
    };
  });
  for (const endings of at.left.values()) spreadOut(endings);
  for (const endings of at.right.values()) spreadOut(endings);
  return ports;
}

/** Those that share a side of a card stand beside one another around its middle. */
function spreadOut(endings: Ending[]): void {
  if (endings.length === 1) return;
  endings.sort((a, b) => a.other.y - b.other.y || a.other.x - b.other.x || a.index - b.index);
  endings.forEach(({ rect, port }, i) => {
    const step = Math.min(widest, (rect.height - 2 * inset) / (endings.length - 1));
    port.y += (i - (endings.length - 1) / 2) * step;
  });
}
