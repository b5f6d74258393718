import type { CardBox, Rect } from "#domain/map/layout-boxes.ts";

/** Cards of one cell that from afar are one number: "+4". */
export type Crowd = { key: string; cardIds: readonly string[]; rect: Rect };

/** so many of a cell are drawn before the rest is counted */
const DRAWN = 2;
/** and one more would take no less room than its number */
const LEAST_COUNTED = 2;
/** the number is so high in the window, px */
export const CROWD_PX = 11;

/** Of every cell that holds many cards all but the first; one that reaches over several steps is always drawn. */
export function crowdsIn(cards: readonly CardBox[]): readonly Crowd[] {
  const cells = new Map<string, CardBox[]>();
  for (const card of cards) {
    const { cell } = card;
    if (cell === null || cell.column !== cell.columnTo) continue;
    const key = `${cell.laneId} ${cell.stepId}`;
    const its = cells.get(key);
    if (its) its.push(card);
    else cells.set(key, [card]);
  }
  return [...cells].flatMap(([key, its]) => {
    const rest = its.sort((a, b) => a.rect.y - b.rect.y).slice(DRAWN);
    const [first, last] = [rest[0], rest.at(-1)];
    if (!first || !last || rest.length < LEAST_COUNTED) return [];
    const { x, y, width } = first.rect;
    const rect = { x, y, width, height: last.rect.y + last.rect.height - y };
    return { key, cardIds: rest.map(({ id }) => id), rect };
  });
}

/** Those that have room for their number at this zoom, and hide nothing that has to be seen. */
export function countedAt(
  crowds: readonly Crowd[],
  zoom: number,
  isSeen: (cardId: string) => boolean,
): readonly Crowd[] {
  return crowds.filter(
    ({ rect, cardIds }) => rect.height * zoom >= CROWD_PX && !cardIds.some(isSeen),
  );
}
