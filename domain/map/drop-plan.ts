import type { Target } from "./commands/card-place.ts";
import type { Card, JourneyMap } from "./journey-map.ts";
import { holdsCards } from "./lane-type.ts";
import type { Layout, Rect } from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";
import { type Drop, insertionLine, locate } from "./locate.ts";

type Spot = { x: number; y: number };
type Carried = {
  /** what is carried, and which of it the pointer holds */
  ids: ReadonlySet<string>;
  grabbed: string;
  /** from the upper left corner of the grabbed card to the pointer */
  offset: Spot;
  isCopy: boolean;
};
type CellDrop = Extract<Drop, { kind: "cell" }>;

/** Where each carried card goes, and the lines that show it. No moves: all is where it was. */
export type DropPlan = { moves: { id: string; to: Target }[]; lines: Rect[] };

/**
 * What letting go here would do; null where cards cannot lie. Cards from several cells keep their
 * places to one another if there is room for that, else they go to the one slot in reading order.
 */
export function planDrop(
  map: JourneyMap,
  layout: Layout,
  carried: Carried,
  pointer: Spot,
): DropPlan | null {
  const drop = locate(layout, columnX(layout, carried, pointer), pointer.y, {
    dragged: carried.isCopy ? new Set() : carried.ids,
  });
  if (!drop) return null;
  const cards = map.cards.filter(({ id }) => carried.ids.has(id));
  if (drop.kind === "parking") return parked(layout, cards, carried, pointer);
  const inShape = keepShape(map, layout, cards, carried, drop);
  if (inShape) return inShape;
  const slot = drop.before === null ? ("end" as const) : { before: drop.before };
  const to = { laneId: drop.laneId, stepId: drop.stepId, slot };
  const line = lineAt(layout, drop, carried);
  const isStill = !carried.isCopy && isUnchanged(map, cards, drop);
  return { moves: isStill ? [] : cards.map(({ id }) => ({ id, to })), lines: line };
}

/** A card that spans is held anywhere along it: its first column decides. */
function columnX(layout: Layout, { grabbed, offset }: Carried, pointer: Spot): number {
  const cell = layout.cards.find(({ id }) => id === grabbed)?.cell;
  if (!cell || cell.column === cell.columnTo) return pointer.x;
  return pointer.x - offset.x + sizes.columnWidth / 2;
}

function parked(
  layout: Layout,
  cards: readonly Card[],
  { grabbed, offset }: Carried,
  pointer: Spot,
): DropPlan {
  const width = sizes.columnWidth - 2 * sizes.cardInset;
  const rects = new Map(layout.cards.map(({ id, rect }) => [id, rect]));
  const held = rects.get(grabbed);
  // a card that was wider than a parked one is held where the pointer can be seen on it
  const corner = { x: pointer.x - Math.min(offset.x, width - 12), y: pointer.y - offset.y };
  const allParked = cards.every(({ place }) => place.kind === "parked");
  const origin = {
    x: layout.parking.x + sizes.lanePadding,
    y: layout.parking.y + sizes.parkingHeader,
  };
  const moves = cards.map(({ id }, i) => {
    const rect = rects.get(id);
    const by =
      allParked && rect && held
        ? { x: rect.x - held.x, y: rect.y - held.y }
        : { x: (i % parkedInRow) * (width + 12), y: Math.floor(i / parkedInRow) * 84 };
    return {
      id,
      to: {
        x: Math.max(0, corner.x + by.x - origin.x),
        y: Math.max(0, corner.y + by.y - origin.y),
      },
    };
  });
  return { moves, lines: [] };
}

const parkedInRow = 4;

/** Null unless the cards come from several cells and every one of them finds a cell as far away. */
function keepShape(
  map: JourneyMap,
  layout: Layout,
  cards: readonly Card[],
  carried: Carried,
  drop: CellDrop,
): DropPlan | null {
  const rows = map.lanes.filter(({ type }) => holdsCards(type)).map(({ id }) => id);
  const columns = layout.steps.map(({ id }) => id);
  const held = cards.find(({ id }) => id === carried.grabbed)?.place;
  if (held?.kind !== "cell") return null;
  const down = rows.indexOf(drop.laneId) - rows.indexOf(held.laneId);
  const right = columns.indexOf(drop.stepId) - columns.indexOf(held.stepId);
  const moves: DropPlan["moves"] = [];
  const lines = new Map<string, Rect[]>();
  const cells = new Set<string>();
  for (const { id, place } of cards) {
    if (place.kind !== "cell") return null;
    cells.add(`${place.laneId}|${place.stepId}`);
    const laneId = rows[rows.indexOf(place.laneId) + down];
    const stepId = columns[columns.indexOf(place.stepId) + right];
    if (laneId === undefined || stepId === undefined) return null;
    const isHeldCell = laneId === drop.laneId && stepId === drop.stepId;
    const isStill = down === 0 && right === 0 && !isHeldCell;
    if (isStill && !carried.isCopy) continue;
    const slot = isHeldCell && drop.before !== null ? { before: drop.before } : ("end" as const);
    moves.push({ id, to: { laneId, stepId, slot } });
    const last = {
      kind: "cell",
      laneId,
      stepId,
      index: Number.MAX_SAFE_INTEGER,
      before: null,
    } as const;
    lines.set(`${laneId}|${stepId}`, lineAt(layout, isHeldCell ? drop : last, carried));
  }
  return cells.size > 1 ? { moves, lines: [...lines.values()].flat() } : null;
}

function lineAt(layout: Layout, drop: CellDrop, { ids, isCopy }: Carried): Rect[] {
  const line = insertionLine(layout, drop, { dragged: isCopy ? new Set() : ids });
  return line ? [line] : [];
}

/** Let go where they were: nothing is written, and nothing is there to undo. */
function isUnchanged(map: JourneyMap, cards: readonly Card[], drop: CellDrop): boolean {
  const isHere = ({ place }: Card) =>
    place.kind === "cell" && place.laneId === drop.laneId && place.stepId === drop.stepId;
  if (!cards.every(isHere)) return false;
  const before = map.cards.filter(isHere).map(({ id }) => id);
  const moving = new Set(cards.map(({ id }) => id));
  const others = before.filter((id) => !moving.has(id));
  const at = drop.before === null ? others.length : others.indexOf(drop.before);
  const after = others.toSpliced(at, 0, ...moving);
  return after.join(" ") === before.join(" ");
}
