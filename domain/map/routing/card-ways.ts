import type { Edge } from "../journey-map.ts";
import type { CardBox } from "../layout-boxes.ts";
import { connect } from "./between.ts";
import { detour } from "./detour.ts";
import { down, type End, leave } from "./ends.ts";
import { type Field, middle } from "./field.ts";
import { portsOf, type Sides } from "./ports.ts";
import { fixed, joined, type Point, type Way } from "./rail.ts";

export type CardEdge = { edge: Edge; from: CardBox; to: CardBox };

/** Ways of connections between cards, which run in the streets and never across a card. */
export function cardWays(
  field: Field,
  edges: readonly CardEdge[],
  parked: readonly CardBox[],
): Way[] {
  const sides = edges.map((one) => sidesFor(field, one));
  const ports = portsOf(edges, sides);
  return edges.map((one, i) => {
    const side = sides[i] ?? { from: "right", to: "left" };
    const port = ports[i] ?? { from: corner(one.from), to: corner(one.to) };
    if (one.from.cell && one.to.cell) return withinGrid(field, one, side, port);
    return withParking(field, one, side, port, parked);
  });
}

type Ports = { from: Point; to: Point };

/** Towards the other card; cards above one another are joined around their right side. */
function sidesFor(field: Field, { from, to }: CardEdge): Sides {
  const [a, b] = [field.sidesOf(from), field.sidesOf(to)];
  if (from.cell && to.cell) {
    if (b.left >= a.right) return { from: "right", to: "left" };
    return a.left >= b.right ? { from: "left", to: "right" } : { from: "right", to: "right" };
  }
  const side = (own: CardBox, other: CardBox) =>
    other.rect.x + other.rect.width / 2 < own.rect.x ? "left" : "right";
  return { from: side(from, to), to: side(to, from) };
}

function gutterAt(field: Field, card: CardBox, side: "left" | "right"): number {
  return field.sidesOf(card)[side];
}

function withinGrid(field: Field, { from, to }: CardEdge, side: Sides, port: Ports): Way {
  const gutters = {
    from: gutterAt(field, from, side.from),
    to: gutterAt(field, to, side.to),
  };
  if (gutters.from === gutters.to && isStraight(field, from, to, gutters.from, port)) {
    const rails = [fixed("h", port.from.y), down(field, gutters.from), fixed("h", port.to.y)];
    return { from: port.from, rails, to: port.to };
  }
  const end = (which: "from" | "to", direction: "up" | "down") =>
    leave(field, which === "from" ? from : to, port[which], {
      gutter: gutters[which],
      towards: gutters[which === "from" ? "to" : "from"],
      direction,
    });
  const best = facing(field, from, to)
    .map(([out, back]) => connect(field, end("from", out), end("to", back)))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
  return { from: port.from, rails: best.rails, to: port.to };
}

/** Which ways out of their lanes lead two cards to one another. */
function facing(field: Field, from: CardBox, to: CardBox): ["up" | "down", "up" | "down"][] {
  const [a, b] = [field.rowOf(from.cell?.laneId ?? ""), field.rowOf(to.cell?.laneId ?? "")];
  if (a < b) return [["down", "up"]];
  if (a > b) return [["up", "down"]];
  return [
    ["down", "down"],
    ["up", "up"],
  ];
}

/** Whether nothing that spans closes their common gutter between two cards. */
function isStraight(field: Field, from: CardBox, to: CardBox, gutter: number, port: Ports) {
  const rows = [field.rowOf(from.cell?.laneId ?? ""), field.rowOf(to.cell?.laneId ?? "")];
  const [top, bottom] = [Math.min(port.from.y, port.to.y), Math.max(port.from.y, port.to.y)];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    const isClosed = field
      .blockers(row, gutter)
      .some(({ rect }) => rect.y < bottom && rect.y + rect.height > top);
    if (isClosed) return false;
  }
  return true;
}

function withParking(
  field: Field,
  { from, to }: CardEdge,
  side: Sides,
  port: Ports,
  parked: readonly CardBox[],
): Way {
  const rects = parked.map(({ rect }) => rect);
  if (!from.cell && !to.cell && from !== to) {
    const direct = detour(from.rect, { kind: "card", rect: to.rect }, rects);
    if (direct) return direct;
  }
  const endOf = (card: CardBox, own: Point, which: "from" | "to", other: CardBox): End => {
    if (!card.cell) return leaveParking(field, card, rects);
    const gutter = gutterAt(field, card, side[which]);
    const towards = field.sidesOf(other).left;
    return leave(field, card, own, { gutter, towards, direction: "down" });
  };
  const a = endOf(from, port.from, "from", to);
  const b = endOf(to, port.to, "to", from);
  return { from: a.port, rails: connect(field, a, b).rails, to: b.port };
}

/** Up to the corridor below the last lane; straight up where others lie on top of the card. */
function leaveParking(field: Field, { rect }: CardBox, parked: readonly CardBox["rect"][]): End {
  const corridor = field.corridors.length - 1;
  const line = field.corridors[corridor];
  const y = line ? middle(line) : rect.y;
  const way = detour(rect, { kind: "height", y }, parked);
  const top = { x: rect.x + rect.width / 2, y: rect.y };
  const rails = way ? way.rails : [fixed("v", top.x)];
  const port = way ? way.from : top;
  const x = rails.at(-1)?.at ?? top.x;
  return { port, rails: joined(rails), corridor, x, gutter: null, cost: 0 };
}

function corner({ rect }: CardBox): Point {
  return { x: rect.x + rect.width, y: rect.y + rect.height / 2 };
}
