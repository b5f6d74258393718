import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { type Crowd, crowdsIn } from "./crowds.ts";
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

export type FarPicture = {
  cards: readonly FarCard[];
  /** what a cell holds beyond its first cards */
  crowds: readonly Crowd[];
  edges: string;
};

type Look = {
  glowOf(cardId: string): number;
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
    crowds: crowdsIn(layout.cards),
    edges: layout.edges.map(({ path }) => path).join(" "),
  };
}
