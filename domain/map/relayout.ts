import { heightOf } from "./card-height.ts";
import { isEqual } from "./equal.ts";
import type { Card, JourneyMap } from "./journey-map.ts";
import type { Layout, LayoutView } from "./layout-boxes.ts";

/**
 * Whether a layout of `before` is one of `after` as well, seen the same way: most edits write words
 * that take as much room as the ones before, and then nothing has to be placed or drawn anew.
 */
export function takesSameRoom(
  layout: Layout,
  { before, after }: { before: JourneyMap; after: JourneyMap },
  view: LayoutView,
): boolean {
  const isSame =
    before.phases === after.phases &&
    before.steps === after.steps &&
    before.lanes === after.lanes &&
    before.edges === after.edges &&
    before.curve === after.curve &&
    before.cards.length === after.cards.length;
  if (!isSame) return false;
  return after.cards.every((card, i) => {
    const old = before.cards[i];
    return old === card || (old !== undefined && isSameSize(layout, old, card, view));
  });
}

function isSameSize(layout: Layout, before: Card, after: Card, view: LayoutView): boolean {
  if (before.id !== after.id || !isEqual(before.place, after.place)) return false;
  const box = layout.cards.find(({ id }) => id === after.id);
  // one that is not drawn takes no room with other words either
  return box === undefined || heightOf(after, view, box.rect.width) === box.rect.height;
}
