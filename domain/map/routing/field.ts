import { holdsCards } from "../lane-type.ts";
import type { CardBox, LaneBox, Rect, StepBox } from "../layout-boxes.ts";

/** A free band between two limits, px; lines in it spread around its middle. */
export type Band = { key: string; low: number; high: number };

/** A card that reaches over several columns and so closes the gutters between them at its height. */
type Blocker = { rect: Rect; first: number; last: number };

/**
 * The streets between the cards. Gutters run down between the columns (gutter g is left of column
 * g, the last one right of them all), corridors run across between the lanes (corridor k is above
 * lane k, the last one below them all). No card ever stands in a corridor; in a gutter only one
 * that spans does, and only at its own height. The outermost gutters are always free.
 */
export type Field = {
  gutters: readonly Band[];
  corridors: readonly Band[];
  rowOf(laneId: string): number;
  /** the gutters at both sides of a card */
  sidesOf(card: CardBox): { left: number; right: number };
  /** what closes a gutter within a lane, from above to below */
  blockers(row: number, gutter: number): readonly Blocker[];
  /** whether nothing closes a gutter from one corridor down to another */
  isOpen(gutter: number, from: number, to: number): boolean;
};

type Boxes = {
  steps: readonly StepBox[];
  lanes: readonly LaneBox[];
  cards: readonly CardBox[];
  /** where the free ground below the last lane ends */
  floor: number;
};

/** a corridor at least this high has room for names, px */
export const nameHeight = 14;

const clearance = 3;
/** what stands at the lower edge of a lane that holds no cards ends this far above it */
const drawnInset = 8;
/** a collapsed lane is hardly higher than its words */
const collapsedInset = 7;

export function createField(boxes: Boxes, sizes: { inset: number; padding: number; add: number }) {
  const { steps, lanes } = boxes;
  const rows = new Map(lanes.map(({ id }, row) => [id, row]));
  const lefts = new Map(steps.map(({ rect }, column) => [rect.x + sizes.inset, column]));
  const rights = new Map(
    steps.map(({ rect }, column) => [rect.x + rect.width - sizes.inset, column + 1]),
  );
  const sidesOf = ({ rect }: CardBox) => ({
    left: lefts.get(rect.x) ?? 0,
    right: rights.get(rect.x + rect.width) ?? steps.length,
  });
  const bottoms = lanes.map(() => 0);
  const blocked = Array.from({ length: steps.length + 1 }, (): (Blocker[] | undefined)[] => []);
  for (const card of boxes.cards) {
    const row = card.cell ? rows.get(card.cell.laneId) : undefined;
    if (row === undefined) continue;
    bottoms[row] = Math.max(bottoms[row] ?? 0, card.rect.y + card.rect.height);
    const { left, right } = sidesOf(card);
    for (let gutter = left + 1; gutter < right; gutter++) {
      const rowsOfGutter = blocked[gutter];
      if (!rowsOfGutter) continue;
      const list = rowsOfGutter[row] ?? [];
      list.push({ rect: card.rect, first: left, last: right });
      rowsOfGutter[row] = list;
    }
  }
  for (const list of blocked.flat()) list?.sort((a, b) => a.rect.y - b.rect.y);
  const openUntil = blocked.map((closed) => opensUntil(closed, lanes.length));
  const field: Field = {
    gutters: guttersOf(steps, sizes.inset),
    corridors: corridorsOf(lanes, bottoms, boxes.floor, sizes),
    rowOf: (laneId) => rows.get(laneId) ?? 0,
    sidesOf,
    blockers: (row, gutter) => blocked[gutter]?.[row] ?? none,
    isOpen: (gutter, from, to) => (openUntil[gutter]?.[from] ?? to) >= to,
  };
  return field;
}

const none: readonly Blocker[] = [];

export function middle({ low, high }: Pick<Band, "low" | "high">): number {
  return (low + high) / 2;
}

/** For every corridor, how far down from it a gutter is open. */
function opensUntil(closed: readonly (readonly Blocker[] | undefined)[], rows: number): number[] {
  const until = Array.from({ length: rows + 1 }, () => rows);
  for (let row = rows - 1; row >= 0; row--)
    until[row] = closed[row] === undefined ? (until[row + 1] ?? rows) : row;
  return until;
}

function guttersOf(steps: readonly StepBox[], inset: number): Band[] {
  return Array.from({ length: steps.length + 1 }, (_, gutter) => {
    const before = steps[gutter - 1]?.rect;
    const after = steps[gutter]?.rect;
    const left = before ? before.x + before.width - inset : (after?.x ?? 0);
    // beside a collapsed phase the street keeps to the column before it
    const widest = left + inset * 4;
    const right = Math.min(after ? after.x + inset : widest, widest);
    return { key: `gutter ${gutter}`, low: left + clearance - 1, high: right - clearance };
  });
}

function corridorsOf(
  lanes: readonly LaneBox[],
  bottoms: readonly number[],
  floor: number,
  { padding, add }: { padding: number; add: number },
): Band[] {
  return Array.from({ length: lanes.length + 1 }, (_, k) => {
    const above = lanes[k - 1];
    const below = lanes[k];
    const high = below ? below.rect.y + (below.isCollapsed ? collapsedInset : padding) : floor;
    let low = below?.rect.y ?? floor;
    // below the last lane begins where the lane ends: lines to parked cards cross under its header
    if (above) low = below ? lowest(above, bottoms[k - 1] ?? 0, padding + add) : bottomOf(above);
    return { key: `corridor ${k}`, low: low + clearance, high: high - clearance };
  });
}

/** Where the free strip at the lower edge of a lane begins. */
function lowest({ type, isCollapsed, rect }: LaneBox, cardsEnd: number, strip: number): number {
  const bottom = bottomOf({ rect });
  if (isCollapsed) return bottom - collapsedInset;
  if (!holdsCards(type)) return bottom - Math.min(drawnInset, rect.height / 4);
  return Math.max(cardsEnd, bottom - strip);
}

function bottomOf({ rect }: Pick<LaneBox, "rect">): number {
  return rect.y + rect.height;
}
