import type { Rect } from "#domain/map/layout-boxes.ts";

/** Something that has a place on the map. */
export type Placed = { id: string; rect: Rect };

export type Sight = {
  /** the part of the map in the window, in map coordinates */
  rect: Rect;
  zoom: number;
};

/** px of the window: so far beyond its edges things are made before they come into sight */
const AHEAD_PX = 140;
/** and so far beyond they stay when they have left it */
const STAYS_PX = 420;
/** so many are made at a time beside those that are in sight */
const AT_A_TIME = 3;
/** and so many taken away, which costs less */
const GO_AT_A_TIME = 12;
/** and so many of those in sight where a picture of all lies under them */
const OVER_PICTURE = 24;

/**
 * Which cards or connections have elements. What is in sight has them at once, what is near gets them
 * a few at a time: a whole column that enters with one frame would be felt. The same set while nothing
 * changes. `isInFull`: all in sight have them.
 */
export function nextNearby(
  boxes: readonly Placed[],
  before: ReadonlySet<string>,
  { rect, zoom }: Sight,
  isOverPicture = false,
): { ids: ReadonlySet<string>; isInFull: boolean; isSettled: boolean } {
  const ahead = grown(rect, AHEAD_PX / zoom);
  const stays = grown(rect, STAYS_PX / zoom);
  const ids = new Set<string>();
  const atOnce = isOverPicture ? OVER_PICTURE : Number.POSITIVE_INFINITY;
  let [inSight, waiting, leaving, made, known] = [0, 0, 0, 0, 0];
  for (const { id, rect: box } of boxes) {
    const isFar = !overlaps(box, stays);
    // most of a large map is, and of most nothing more is asked
    if (isFar && before.size === 0) continue;
    if (before.has(id)) {
      known += 1;
      if (!isFar || ++leaving > GO_AT_A_TIME) ids.add(id);
    } else if (
      overlaps(box, rect) ? ++inSight <= atOnce : overlaps(box, ahead) && ++waiting <= AT_A_TIME
    ) {
      made += 1;
      ids.add(id);
    }
  }
  const isSame = made === 0 && leaving === 0 && known === before.size;
  return {
    ids: isSame ? before : ids,
    isSettled: inSight <= atOnce && waiting <= AT_A_TIME && leaving <= GO_AT_A_TIME,
    isInFull: inSight <= atOnce,
  };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
