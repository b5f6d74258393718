import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Layout, type Rect, sizes } from "#domain/map/layout.ts";
import { gridOf } from "./grid.ts";
import { laneHue } from "./lane-hue.ts";

/** SVG path data of every card as paper, stripe and blocks of words; those that glow apart. */
export function drawFar(map: JourneyMap, layout: Layout, glowOf: (cardId: string) => number) {
  const grid = gridOf(map);
  const papers: string[] = [];
  const words: string[] = [];
  const glows: string[] = [];
  const stripes = new Map<string, string[]>();
  for (const { id, cell, rect } of layout.cards) {
    papers.push(box(rect));
    if (glowOf(id) > 0) glows.push(box(rect));
    const hue = laneHue(
      (cell && grid.lane(cell.laneId)?.type) ?? null,
      grid.card(id)?.colour ?? null,
    );
    const stripe = box({ x: rect.x + 4, y: rect.y + 6, width: 6, height: rect.height - 12 });
    const sameHue = stripes.get(hue);
    if (sameHue) sameHue.push(stripe);
    else stripes.set(hue, [stripe]);
    const lines = Math.round((rect.height - 2 * sizes.cardPaddingY) / sizes.cardLine);
    for (let line = 0; line < lines; line++) {
      const y = rect.y + sizes.cardPaddingY + line * sizes.cardLine + 5;
      words.push(box({ x: rect.x + 16, y, width: rect.width - 28, height: 8 }));
    }
  }
  return {
    papers: papers.join(""),
    words: words.join(""),
    glows: glows.join(""),
    stripes: [...stripes].map(([hue, paths]) => ({ hue, path: paths.join("") })),
  };
}

function box({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
