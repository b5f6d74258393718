import type { Rect } from "#domain/map/layout-boxes.ts";
import { CROWD_PX, type Crowd, countedAt } from "../crowds.ts";
import { cssColours } from "../css-colours.ts";
import type { FarCard, FarPicture } from "../far-picture.ts";
import { overlaps } from "../nearby.ts";

type Paint = {
  picture: FarPicture;
  selected: ReadonlySet<string>;
  /** in map coordinates; the bitmap covers this much */
  area: Rect;
  /** pixels of the screen a pixel of the map */
  scale: number;
};

/** under this many pixels a line of words is no line any more: a card has one block */
const LEAST_LINE_PX = 2.2;

/** Draws cards and connections onto a bitmap, on whole pixels so that edges are sharp. */
export function paintFar(canvas: HTMLCanvasElement, { picture, selected, area, scale }: Paint) {
  canvas.width = Math.round(area.width * scale);
  canvas.height = Math.round(area.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return;
  const colour = cssColours(canvas);
  const at = ({ x, y, width, height }: Rect, grow = 0) => {
    const left = Math.round((x - area.x) * scale) - grow;
    const top = Math.round((y - area.y) * scale) - grow;
    const right = Math.round((x + width - area.x) * scale) + grow;
    const bottom = Math.round((y + height - area.y) * scale) + grow;
    return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)] as const;
  };
  const glowing = new Set(picture.cards.filter(isGlowing).map(({ id }) => id));
  const crowds = countedAt(
    picture.crowds.filter(({ rect }) => overlaps(rect, area)),
    scale / devicePixelRatio,
    (id) => glowing.has(id) || selected.has(id),
  );
  const counted = new Set(crowds.flatMap(({ cardIds }) => cardIds));
  const cards = picture.cards.filter(({ id, rect }) => !counted.has(id) && overlaps(rect, area));

  context.save();
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  context.lineWidth = 1 / scale;
  context.strokeStyle = colour("var(--ink-faint)");
  context.globalAlpha = 0.6;
  context.stroke(new Path2D(picture.edges));
  context.restore();

  fillAll(context, colour("var(--pain)"), 0.5, cards.filter(isGlowing), ({ rect }) => at(rect, 2));
  fillAll(context, colour("var(--edge)"), 0.55, cards, ({ rect }) => at(rect));
  fillAll(context, colour("var(--raised)"), 1, cards, ({ rect }) => at(rect, -1));
  const words = cards.flatMap((card) => blocksOf(card, scale));
  fillAll(context, colour("var(--ink)"), 0.26, words, (block) => at(block));
  for (const hue of new Set(cards.map((card) => card.hue))) {
    const same = cards.filter((card) => card.hue === hue);
    fillAll(context, colour(hue), 1, same, ({ rect }) => {
      const [left, top, width, height] = at(rect);
      return [left, top, Math.max(1, Math.min(width, Math.round(7 * scale))), height];
    });
  }
  paintCrowds(context, crowds, { at, colour });
  const faint = cards.filter(({ isFaint }) => isFaint);
  fillAll(context, colour("var(--paper)"), 0.7, faint, ({ rect }) => at(rect));
  context.strokeStyle = colour("var(--accent)");
  context.lineWidth = 2 * devicePixelRatio;
  for (const { id, rect } of cards) if (selected.has(id)) context.strokeRect(...at(rect, 2));
}

type Tools = {
  at: (rect: Rect) => readonly [number, number, number, number];
  colour: (css: string) => string;
};

/** In place of the cards that a cell holds beyond its first ones: how many these are. */
function paintCrowds(
  context: CanvasRenderingContext2D,
  crowds: readonly Crowd[],
  { at, colour }: Tools,
): void {
  if (crowds.length === 0) return;
  fillAll(context, colour("var(--hover)"), 1, crowds, ({ rect }) => at(rect));
  context.fillStyle = colour("var(--ink-soft)");
  const { fontFamily } = getComputedStyle(context.canvas);
  context.font = `550 ${CROWD_PX * devicePixelRatio}px ${fontFamily}`;
  context.textBaseline = "middle";
  for (const { rect, cardIds } of crowds) {
    const [left, top, , height] = at(rect);
    context.fillText(`+${cardIds.length}`, left + 4 * devicePixelRatio, top + height / 2);
  }
}

const isGlowing = (card: FarCard) => card.isGlowing;

function fillAll<T>(
  context: CanvasRenderingContext2D,
  colour: string,
  alpha: number,
  things: readonly T[],
  boxOf: (thing: T) => readonly [number, number, number, number],
): void {
  context.fillStyle = colour;
  context.globalAlpha = alpha;
  for (const thing of things) context.fillRect(...boxOf(thing));
  context.globalAlpha = 1;
}

function blocksOf({ rect, lines }: FarCard, scale: number): Rect[] {
  const line = rect.height / Math.max(1, lines);
  const count = line * 0.5 * scale < LEAST_LINE_PX ? 1 : lines;
  const height = rect.height / count;
  return Array.from({ length: count }, (_, at) => ({
    x: rect.x + 16,
    y: rect.y + (at + 0.3) * height,
    width: (rect.width - 30) * (at === count - 1 && count > 1 ? 0.6 : 1),
    height: height * 0.4,
  }));
}
