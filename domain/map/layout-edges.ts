import type { Edge, JourneyMap } from "./journey-map.ts";
import type { CardBox, EdgeLine, EdgePath, Rect, StepBox } from "./layout-boxes.ts";

/** Room above the step row for the arcs between steps; 0 when there are none. */
export function loopBandHeight(map: JourneyMap): number {
  const columns = columnsOf(map);
  const levels = levelsOf(
    map.edges.filter((edge) => isDrawn(edge, columns)),
    columns,
  );
  return levels.size === 0 ? 0 : (Math.max(...levels.values()) + 1) * levelHeight + bandPadding;
}

/** The step after the next needs no arrow: only edges that say something are drawn. */
export function layoutEdges(
  map: JourneyMap,
  steps: readonly StepBox[],
  cards: readonly CardBox[],
): EdgeLine[] {
  if (map.edges.length === 0) return [];
  const columns = columnsOf(map);
  const drawn = map.edges.filter((edge) => isDrawn(edge, columns));
  const levels = levelsOf(drawn, columns);
  const stepOf = new Map(steps.map((step) => [step.id, step.rect]));
  const cardOf = new Map(cards.map((card) => [card.id, card.rect]));
  return map.edges.flatMap((edge) => {
    const { id, kind, label, source, target } = edge;
    const level = levels.get(id);
    const [fromStep, toStep] = [stepOf.get(source), stepOf.get(target)];
    if (level !== undefined && fromStep && toStep)
      return [{ id, kind, label, ...arcAbove(fromStep, toStep, level) }];
    const [fromCard, toCard] = [cardOf.get(source), cardOf.get(target)];
    return fromCard && toCard ? [{ id, kind, label, ...betweenCards(fromCard, toCard) }] : [];
  });
}

const levelHeight = 18;
const bandPadding = 10;
const radius = 8;
const legOffset = 14;

function columnsOf(map: JourneyMap): ReadonlyMap<string, number> {
  return new Map(map.steps.map(({ id }, column) => [id, column]));
}

function isDrawn(edge: Edge, columns: ReadonlyMap<string, number>): boolean {
  const source = columns.get(edge.source);
  const target = columns.get(edge.target);
  if (source === undefined || target === undefined) return false;
  return edge.kind !== "next" || edge.label !== "" || target !== source + 1;
}

/** Short arcs run low, and an arc that overlaps others runs above them. */
function levelsOf(edges: readonly Edge[], columns: ReadonlyMap<string, number>) {
  const arcs = edges
    .map(({ id, source, target }) => {
      const ends = [columns.get(source) ?? 0, columns.get(target) ?? 0];
      return { id, from: Math.min(...ends), to: Math.max(...ends) };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || (a.id < b.id ? -1 : 1));
  const levels = new Map<string, number>();
  const placed: { from: number; to: number; level: number }[] = [];
  for (const { id, from, to } of arcs) {
    const taken = new Set(
      placed.filter((arc) => arc.from <= to && from <= arc.to).map(({ level }) => level),
    );
    let level = 0;
    while (taken.has(level)) level++;
    placed.push({ from, to, level });
    levels.set(id, level);
  }
  return levels;
}

function arcAbove(from: Rect, to: Rect, level: number): EdgePath {
  const bottom = from.y;
  const y = bottom - bandPadding - level * levelHeight;
  const isBack = to.x <= from.x;
  const start = from.x + from.width / 2 + (isBack ? -legOffset : legOffset);
  const end = to.x + to.width / 2 + (isBack ? legOffset : -legOffset);
  // a loop onto itself leaves at the left and comes back at the right
  const way = end < start ? -1 : 1;
  const bend = Math.min(radius, bottom - y);
  const path = [
    `M ${start} ${bottom}`,
    `V ${y + bend}`,
    `Q ${start} ${y} ${start + way * bend} ${y}`,
    `H ${end - way * bend}`,
    `Q ${end} ${y} ${end} ${y + bend}`,
    `V ${bottom}`,
  ].join(" ");
  return { path, labelAt: { x: (start + end) / 2, y }, head: { x: end, y: bottom, angle: 90 } };
}

function betweenCards(from: Rect, to: Rect): EdgePath {
  const isBeside = to.x >= from.x + from.width || from.x >= to.x + to.width;
  return isBeside ? sideways(from, to) : upOrDown(from, to);
}

function sideways(from: Rect, to: Rect): EdgePath {
  const way = to.x > from.x ? 1 : -1;
  const start = { x: way > 0 ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: way > 0 ? to.x : to.x + to.width, y: to.y + to.height / 2 };
  const pull = way * Math.max(16, Math.abs(end.x - start.x) / 2);
  return {
    path: `M ${start.x} ${start.y} C ${start.x + pull} ${start.y} ${end.x - pull} ${end.y} ${end.x} ${end.y}`,
    labelAt: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    head: { ...end, angle: way > 0 ? 0 : 180 },
  };
}

function upOrDown(from: Rect, to: Rect): EdgePath {
  const way = to.y >= from.y ? 1 : -1;
  const start = { x: from.x + from.width / 2, y: way > 0 ? from.y + from.height : from.y };
  const end = { x: to.x + to.width / 2, y: way > 0 ? to.y : to.y + to.height };
  const pull = way * Math.max(12, Math.abs(end.y - start.y) / 2);
  return {
    path: `M ${start.x} ${start.y} C ${start.x} ${start.y + pull} ${end.x} ${end.y - pull} ${end.x} ${end.y}`,
    labelAt: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    head: { ...end, angle: way > 0 ? 90 : 270 },
  };
}
