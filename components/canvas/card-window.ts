import type { CardBox, Rect } from "#domain/map/layout-boxes.ts";
import { overlaps } from "./use-sight.ts";

export type Sight = {
  /** the part of the map in the window, in map coordinates */
  rect: Rect;
  zoom: number;
};

/** px of the window: so far beyond its edges cards are made before they come into sight */
const AHEAD_PX = 140;
/** and so far beyond they stay when they have left it */
const STAYS_PX = 420;
/** so many are made, and so many taken away, at a time beside those that are in sight */
const AT_A_TIME = 3;

/**
 * Which cards have elements. What is in sight has them at once, what is near gets them a few at a
 * time: a whole column that enters with one frame would be felt. The same set while nothing changes.
 */
export function nextWindow(
  boxes: readonly CardBox[],
  before: ReadonlySet<string>,
  { rect, zoom }: Sight,
): { ids: ReadonlySet<string>; isSettled: boolean } {
  const ahead = grown(rect, AHEAD_PX / zoom);
  const stays = grown(rect, STAYS_PX / zoom);
  const ids = new Set<string>();
  let [waiting, leaving, made, known] = [0, 0, 0, 0];
  for (const { id, rect: box } of boxes) {
    if (before.has(id)) {
      known += 1;
      if (overlaps(box, stays) || ++leaving > AT_A_TIME) ids.add(id);
    } else if (overlaps(box, rect) || (overlaps(box, ahead) && ++waiting <= AT_A_TIME)) {
      made += 1;
      ids.add(id);
    }
  }
  const isSame = made === 0 && leaving === 0 && known === before.size;
  return {
    ids: isSame ? before : ids,
    isSettled: waiting <= AT_A_TIME && leaving <= AT_A_TIME,
  };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
