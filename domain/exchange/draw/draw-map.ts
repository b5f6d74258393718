import { layout } from "#domain/map/layout.ts";
import type { CardBox } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import { chooseParts } from "./choose.ts";
import { drawCard, hasMarks, measureCard } from "./draw-card.ts";
import { curveWords, drawCurve } from "./draw-curves.ts";
import { drawColophon, drawLegend, drawParked, drawTitle } from "./draw-ends.ts";
import { drawGround } from "./draw-ground.ts";
import {
  drawLaneHeader,
  drawPhaseHeader,
  drawStepHeader,
  measureStep,
  unseen,
} from "./draw-headers.ts";
import { drawChips, drawEdges, drawHandOffs } from "./draw-lines.ts";
import type { Drawing, Passage, Section } from "./drawing.ts";
import { inks } from "./ink.ts";
import type { Scene } from "./scene.ts";
import type { Choice, Subject, Tools } from "./subject.ts";

const margin = 28;

/**
 * The map as a drawing: positions from the layout that draws the canvas, words wrapped by the fonts
 * that draw them. Shapes lie in the order of painting; texts are read phase by phase, step by step,
 * lane by lane.
 */
export function drawMap(whole: Subject, choice: Choice, tools: Tools): Drawing {
  const { map, parked } = chooseParts(whole.map, choice);
  const subject = { ...whole, map };
  const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const measured = { ...tools, subject, lanes };
  const placed = layout(map, {
    hasHeat: true,
    hasLines: true,
    heightOfWords: (card, width) => measureCard(measured, card, width),
    heightOfStep: (step) => measureStep(measured, step),
    hasMarks: (card) => hasMarks(measured, card),
  });
  const scene: Scene = {
    ...measured,
    layout: placed,
    ink: inks[choice.style],
    shapes: [],
    cards: new Map(map.cards.map((card) => [card.id, card])),
    steps: new Map(map.steps.map((step) => [step.id, step])),
    phases: new Map(map.phases.map((phase) => [phase.id, phase])),
    found: new Map(whole.found.map((found) => [found.stepId, found])),
  };
  const { grid } = placed;
  const width = Math.max(grid.width, 640);
  const sections: Section[] = [];

  const ground = drawGround(scene);
  const title = drawTitle(scene, width);
  sections.push(title.section, {
    name: tools.words.text.lanes,
    parts: [...placed.lanes.map((lane) => drawLaneHeader(scene, lane)), ...ground],
  });
  const curves = placed.lanes.flatMap((lane) =>
    lane.type === "curve" ? drawCurve(scene, lane) : [],
  );
  const cells = cellsOf(placed.cards);
  placed.phases.forEach(({ id, stepIds }, index) => {
    const name = oneLine(scene.phases.get(id)?.title ?? "");
    const steps = placed.steps.filter((step) => stepIds.includes(step.id));
    sections.push({
      name,
      parts: [
        { name, isHeader: true, parts: drawPhaseHeader(scene, index) },
        ...steps.map(
          (step): Section => ({
            name: oneLine(scene.steps.get(step.id)?.title ?? ""),
            parts: [
              { name: "", isHeader: true, parts: drawStepHeader(scene, step) },
              ...placed.lanes.flatMap((lane): Passage[] => {
                if (lane.type === "channel" || lane.type === "team")
                  return drawChips(scene, lane, step.id);
                if (lane.type === "curve") {
                  const words = curveWords(scene, lane.id, step.id);
                  return words === ""
                    ? []
                    : [unseen(words, { ...step.rect, y: lane.rect.y, height: lane.rect.height })];
                }
                return (cells.get(`${lane.id}|${step.id}`) ?? []).flatMap((box) =>
                  drawCard(scene, box),
                );
              }),
            ],
          }),
        ),
      ],
    });
  });
  sections.push({ name: "", parts: [...curves, ...drawEdges(scene)] });
  drawHandOffs(scene);
  const legend = drawLegend(scene, grid.height + 20, width);
  const list = drawParked(scene, parked, legend.bottom + 8, width);
  const colophon = drawColophon(scene, (list ?? legend).bottom + 8, width);
  sections.push(legend.section, ...(list ? [list.section] : []), colophon.section);

  return {
    title: title.section.name,
    language: tools.words.language,
    bounds: {
      x: -margin,
      y: -title.height - margin,
      width: width + 2 * margin,
      height: title.height + colophon.bottom + 2 * margin,
    },
    background: scene.ink.paper,
    shapes: scene.shapes,
    sections,
    grid: {
      columns: [...placed.steps.map(({ rect }) => rect.x), grid.width],
      rows: [...placed.lanes.map(({ rect }) => rect.y), grid.height],
      headerWidth: sizes.laneHeaderWidth,
      headerHeight: placed.lanes[0]?.rect.y ?? grid.height,
    },
  };
}

function cellsOf(cards: readonly CardBox[]): ReadonlyMap<string, CardBox[]> {
  const cells = new Map<string, CardBox[]>();
  for (const box of cards) {
    if (!box.cell) continue;
    const key = `${box.cell.laneId}|${box.cell.stepId}`;
    const cell = cells.get(key);
    if (cell) cell.push(box);
    else cells.set(key, [box]);
  }
  return cells;
}
