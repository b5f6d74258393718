import type { CardBox } from "../layout-boxes.ts";
import { type Field, middle } from "./field.ts";
import { fixed, inBand, type Point, type Rail } from "./rail.ts";

/** How a way gets from a card to a corridor. */
export type End = {
  port: Point;
  /** from the port outwards; the last one runs down (or up) into the corridor */
  rails: Rail[];
  corridor: number;
  /** where it meets the corridor */
  x: number;
  /** null when that is not in a gutter */
  gutter: number | null;
  /** the longer and the more bent, the dearer */
  cost: number;
};

const gap = 6;
const bendCost = 40;

/**
 * Along the gutter beside the card up or down to the edge of its lane. Where a card that spans is in
 * the way, the line follows the gap along it to its nearer end: what shares a column with it stands
 * wholly above or wholly below it, so the gap is free all along.
 */
export function leave(
  field: Field,
  card: CardBox,
  port: Point,
  { gutter, towards, direction }: { gutter: number; towards: number; direction: "up" | "down" },
): End {
  const row = field.rowOf(card.cell?.laneId ?? "");
  const rails: Rail[] = [fixed("h", port.y)];
  let at = gutter;
  let y = port.y;
  let cost = 0;
  for (;;) {
    const from = y;
    const blocker =
      direction === "up"
        ? field.blockers(row, at).findLast(({ rect }) => rect.y + rect.height <= from)
        : field.blockers(row, at).find(({ rect }) => rect.y >= from);
    rails.push(down(field, at));
    if (!blocker) break;
    const { rect, first, last } = blocker;
    const edge = direction === "up" ? rect.y + rect.height : rect.y - gap;
    const key = `gap ${direction} ${rect.x} ${edge}`;
    rails.push(inBand("h", { key, low: edge + 1, high: edge + gap - 1 }));
    const next = Math.abs(first - towards) <= Math.abs(last - towards) ? first : last;
    cost += 2 * bendCost + Math.abs(xOf(field, next) - xOf(field, at));
    at = next;
    y = edge + gap / 2;
  }
  const corridor = direction === "up" ? row : row + 1;
  const line = field.corridors[corridor];
  cost += Math.abs((line ? middle(line) : port.y) - port.y);
  return { port, rails, corridor, x: xOf(field, at), gutter: at, cost };
}

export function down(field: Field, gutter: number): Rail {
  const band = field.gutters[gutter];
  return band ? inBand("v", band) : fixed("v", 0);
}

export function xOf(field: Field, gutter: number): number {
  const band = field.gutters[gutter];
  return band ? middle(band) : 0;
}
