import { sizes } from "#domain/map/layout-sizes.ts";
import type { Passage } from "./drawing.ts";
import { glowAt } from "./heat.ts";
import { mix } from "./ink.ts";
import { rule } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { passage, write } from "./write.ts";

/** The quiet ground: phases, column rules, lane separators, blueprint lines with their names, where it hurts. */
export function drawGround(scene: Scene): Passage[] {
  const { layout, ink, shapes, words, ruler } = scene;
  const { grid } = layout;
  const isPrint = ink.style === "print";
  for (const { rect } of layout.phases) {
    const bounds = { ...rect, height: grid.height };
    shapes.push({
      kind: "rect",
      bounds,
      radius: 10,
      fill: mix(ink.raised, ink.paper, 0.6),
      ...(isPrint ? { stroke: ink.hairline, strokeWidth: 0.5 } : {}),
    });
  }
  const top = layout.heatRow ? layout.heatRow.y + layout.heatRow.height : layout.stepRow.y;
  for (const { id, rect } of layout.steps) {
    const glow = glowAt(scene, id);
    const bounds = { x: rect.x, y: top, width: rect.width, height: grid.height - top };
    if (glow > 0) {
      const fill = isPrint
        ? { hatch: mix(ink.pain, ink.paper, 0.08 + glow * 0.16), gap: 14 - 8 * glow }
        : mix(ink.pain, ink.paper, 0.01 + glow * glow * 0.11);
      shapes.push({ kind: "rect", bounds, fill });
    }
    shapes.push(
      rule(rect.x + rect.width, top, rect.x + rect.width, grid.height, {
        stroke: ink.hairline,
        strokeWidth: 0.5,
      }),
    );
  }
  for (const { rect } of layout.lanes) {
    const y = rect.y + rect.height;
    shapes.push(rule(0, y, rect.width, y, { stroke: ink.hairline, strokeWidth: 1 }));
  }
  const look = { size: 12, lineHeight: 16, colour: ink.faint };
  return layout.lines.map(({ key, y, width }) => {
    const lines = write(words.line(key), look, { x: 12, y: y - 8, width: 400, most: 1 }, ruler);
    const end = 20 + (lines[0]?.line.width ?? 0);
    shapes.push(rule(end, y, width, y, { stroke: ink.edge, strokeWidth: 1, dash: [4, 3] }));
    return passage("P", lines, {
      x: 0,
      y: y - sizes.lineHeight / 2,
      width,
      height: sizes.lineHeight,
    });
  });
}
