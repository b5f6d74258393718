import type { Edge, JourneyMap } from "./journey-map.ts";
import type { CardBox, EdgeLine, LaneBox, Rect, StepBox } from "./layout-boxes.ts";
import { type CardEdge, cardWays } from "./routing/card-ways.ts";
import { drawWay } from "./routing/draw.ts";
import { createField } from "./routing/field.ts";
import { stepArcs } from "./routing/step-arcs.ts";
import { spread } from "./routing/tracks.ts";

export type EdgeGround = {
  steps: readonly StepBox[];
  lanes: readonly LaneBox[];
  cards: readonly CardBox[];
  /** where the free ground below the last lane ends */
  floor: number;
  /** how high the arcs between steps are */
  levels: ReadonlyMap<string, number>;
};

type Sizes = { inset: number; padding: number; add: number };

/**
 * Arcs above the step row for connections between steps, ways around the cards for those between
 * cards. As long as nothing moved the lines are the same objects as the last time.
 */
export function layoutEdges(map: JourneyMap, ground: EdgeGround, sizes: Sizes): EdgeLine[] {
  if (map.edges.length === 0) return noLines;
  if (latest?.edges === map.edges && isSameGround(latest.ground, ground)) return latest.lines;
  const lines = route(map, ground, sizes);
  latest = { edges: map.edges, ground, lines };
  return lines;
}

const noLines: EdgeLine[] = [];
let latest: { edges: readonly Edge[]; ground: EdgeGround; lines: EdgeLine[] } | null = null;

function route(map: JourneyMap, ground: EdgeGround, sizes: Sizes): EdgeLine[] {
  const stepOf = new Map(ground.steps.map((step) => [step.id, step]));
  const cardOf = new Map(ground.cards.map((card) => [card.id, card]));
  const arcs = stepArcs(map.edges, ground.levels, stepOf);
  const between = map.edges.flatMap((edge): CardEdge[] => {
    const [from, to] = [cardOf.get(edge.source), cardOf.get(edge.target)];
    return from && to ? [{ edge, from, to }] : [];
  });
  const field = createField(ground, sizes);
  const parked = between.some(({ from, to }) => !from.cell || !to.cell)
    ? ground.cards.filter(({ cell }) => cell === null)
    : [];
  const ways = cardWays(field, between, parked);
  spread(ways);
  const paths = new Map(
    between.map(({ edge }, i) => {
      const way = ways[i];
      return [edge.id, way ? drawWay(way, field.corridors) : null];
    }),
  );
  return map.edges.flatMap((edge): EdgeLine[] => {
    const arc = arcs.get(edge.id);
    if (arc) return [{ edge, between: "steps", ...arc }];
    const path = paths.get(edge.id);
    // not spread, which would work all of it out
    return path ? [Object.assign(path, { edge, between: "cards" } as const)] : [];
  });
}

function isSameGround(a: EdgeGround, b: EdgeGround): boolean {
  return (
    a.floor === b.floor &&
    isSameBoxes(a.steps, b.steps) &&
    isSameBoxes(a.lanes, b.lanes) &&
    isSameBoxes(a.cards, b.cards)
  );
}

type Box = { id: string; rect: Rect };

function isSameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  return (
    a.length === b.length &&
    a.every((box, i) => {
      const other = b[i];
      return other?.id === box.id && isSameRect(box.rect, other.rect);
    })
  );
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
