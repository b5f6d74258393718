import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { laneHue } from "./lane-hue.ts";

/** A card from afar: paper, a stripe, blocks in place of words. */
export type FarCard = {
  id: string;
  rect: Rect;
  /** a CSS colour */
  hue: string;
  lines: number;
  isGlowing: boolean;
  isFaint: boolean;
};

/** A step from afar: its title as a block, and its pain as a frame and as a bar of the heat row. */
export type FarStep = {
  id: string;
  title: Rect;
  /** null = hurts nobody */
  bar: Rect | null;
  /** 0-1 */
  glow: number;
  isFaint: boolean;
};

export type FarPicture = {
  cards: readonly FarCard[];
  steps: readonly FarStep[];
  edges: string;
};

type Look = {
  /** of a card or step, 0-1 */
  glowOf(id: string): number;
  /** null = none is faint */
  matching: ReadonlySet<string> | null;
};

/** What a map is made of where its cards are too small to be elements. */
export function farPicture(
  map: JourneyMap,
  layout: Layout,
  { glowOf, matching }: Look,
): FarPicture {
  const types = new Map(map.lanes.map(({ id, type }) => [id, type]));
  const colours = new Map(map.cards.map(({ id, colour }) => [id, colour]));
  return {
    cards: layout.cards.map(({ id, cell, rect }) => ({
      id,
      rect,
      hue: laneHue((cell && types.get(cell.laneId)) ?? null, colours.get(id) ?? null),
      lines: Math.round((rect.height - 2 * sizes.cardPaddingY) / sizes.cardLine),
      isGlowing: glowOf(id) > 0,
      isFaint: matching !== null && !matching.has(id),
    })),
    steps: layout.steps.map(({ id, rect }) => {
      const glow = glowOf(id);
      return {
        id,
        title: { x: rect.x + 6, y: rect.y + 4, width: rect.width - 12, height: rect.height - 8 },
        bar: layout.heatRow && glow > 0 ? barOf(rect, layout.heatRow, glow) : null,
        glow,
        isFaint: matching !== null && !matching.has(id),
      };
    }),
    edges: layout.edges.map(({ path }) => path).join(" "),
  };
}

/** As long as the pain is strong beside the worst on the map, in the lower half of the heat row. */
function barOf({ x, width }: Rect, row: Pick<Rect, "y" | "height">, glow: number): Rect {
  const height = row.height / 4;
  return { x: x + 10, y: row.y + 2 * height, width: (width - 20) * glow, height };
}
