import type { Step } from "#domain/map/journey-map.ts";
import type { LaneBox, StepBox } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { badgeOf } from "#domain/pain/badge.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import type { Passage, Section } from "./drawing.ts";
import { glowAt, mostScore } from "./heat.ts";
import { hueOf, mix } from "./ink.ts";
import { badgePill, pill, star, triangle } from "./marks.ts";
import { laneTitle, type Scene, stepTitle } from "./scene.ts";
import type { Tools } from "./subject.ts";
import { passage, write } from "./write.ts";

export function drawPhaseHeader(scene: Scene, index: number): Passage[] {
  const { layout, ink, shapes, words, ruler } = scene;
  const phase = layout.phases[index];
  if (!phase) return [];
  const title = oneLine(scene.phases.get(phase.id)?.title ?? "") || words.text.untitledPhase;
  const bounds = { ...phase.rect, height: phase.rect.height - 4 };
  const outline = ink.style === "print" ? { stroke: ink.ink, strokeWidth: 1 } : {};
  shapes.push({
    kind: "rect",
    bounds,
    radius: 10,
    fill: ink.phases[index % 8] ?? ink.paper,
    ...outline,
  });
  const room = { x: bounds.x + 12, y: bounds.y + 7, width: bounds.width - 24, most: 1 };
  const look = { face: "bold", size: 13, lineHeight: 18, colour: ink.ink } as const;
  return [passage("H2", write(title, look, room, ruler), bounds, { bookmark: title })];
}

/** Its title, how many it hurts and pleases, how well it is known, and its bars. */
export function drawStepHeader(scene: Scene, box: StepBox): Passage[] {
  const { ink, shapes, words, ruler } = scene;
  const step = scene.steps.get(box.id);
  const title = stepTitle(scene, step);
  const { x, y, width, height } = box.rect;
  const bounds = { x: x + 6, y: y + 4, width: width - 12, height: height - 8 };
  const glow = glowAt(scene, box.id);
  for (const [at, part] of glow > 0
    ? ([
        [5, 0.22],
        [3, 0.45],
      ] as const)
    : []) {
    const spread = at * (0.5 + glow);
    const halo = {
      x: bounds.x - spread,
      y: bounds.y - spread,
      width: bounds.width + 2 * spread,
      height: bounds.height + 2 * spread,
    };
    shapes.push({
      kind: "rect",
      bounds: halo,
      radius: 10 + spread,
      fill: ink.style === "print" ? ink.paper : mix(ink.pain, ink.paper, part * (0.4 + glow * 0.6)),
      ...(ink.style === "print" ? { stroke: ink.ink, strokeWidth: 0.5 + glow } : {}),
    });
  }
  shapes.push({
    kind: "rect",
    bounds,
    radius: 10,
    fill: ink.raised,
    stroke: ink.style === "print" ? ink.ink : ink.hairline,
    strokeWidth: 1,
  });
  if (step?.momentOfTruth)
    shapes.push(star(bounds.x + bounds.width - 3, bounds.y + 2, 16, ink.ink));
  const lines = write(
    title,
    stepLook(ink.ink),
    { x: bounds.x + 10, y: bounds.y + 6, width: stepRoom },
    ruler,
  );
  const heading = passage("H3", lines, bounds, { bookmark: title });
  return [
    heading,
    ...(step?.momentOfTruth ? [unseen(words.text.momentOfTruth, bounds)] : []),
    ...drawFound(scene, box),
  ];
}

const stepLook = (colour: string) =>
  ({ face: "medium", size: 13, lineHeight: 18, colour }) as const;
const stepRoom = sizes.columnWidth - 12 - 20;

/** How high a step's header is with the fonts that draw it. */
export function measureStep(tools: Tools, step: Step): number {
  const look = stepLook("#000000");
  const lines = write(stepTitle(tools, step), look, { x: 0, y: 0, width: stepRoom }, tools.ruler);
  return lines.length * look.lineHeight + 20;
}

function drawFound(scene: Scene, box: StepBox): Passage[] {
  const { ink, shapes, words, ruler, layout } = scene;
  const { heatRow } = layout;
  if (!heatRow) return [];
  const found = scene.found.get(box.id);
  const people = found?.people ?? 0;
  const badge = badgeOf({ people, sourceTypes: found?.sourceTypes ?? 0 });
  const top = heatRow.y + 2;
  let x = box.rect.x + 10;
  const said: string[] = [];
  const drawn: Passage["lines"] = [];
  for (const kind of ["pain", "gain"] as const) {
    const count = (kind === "pain" ? found?.painPeople : found?.gainPeople) ?? 0;
    if (count === 0) continue;
    const colour = ink[kind];
    const look = { face: "bold", size: 12, lineHeight: 20, colour } as const;
    const [line] = write(String(count), look, { x: x + 21, y: top, width: 60 }, ruler);
    const width = 29 + (line?.line.width ?? 0);
    shapes.push(pill(x, top, width, { fill: ink.raised, stroke: colour, strokeWidth: 1 }));
    shapes.push(triangle(kind, x + 13, top + 10, 9, colour));
    if (line) drawn.push(line);
    said.push(kind === "pain" ? words.hurts(count) : words.pleases(count));
    x += width + 4;
  }
  const look = { size: 12, lineHeight: 20, colour: ink.soft };
  const [line] = write(
    words.badge(badge, people),
    look,
    { x: x + 7, y: top, width: box.rect.x + box.rect.width - 14 - x, most: 1 },
    ruler,
  );
  shapes.push(badgePill(badge, ink, x, top, 14 + (line?.line.width ?? 0)));
  if (line) drawn.push(line);
  drawn.push(...drawBars(scene, box));
  const bounds = { ...box.rect, y: heatRow.y, height: heatRow.height };
  return [passage("P", drawn, bounds, { lead: said.join(". ") })];
}

function drawBars(scene: Scene, { id, rect }: StepBox): Passage["lines"] {
  const { ink, shapes, words, ruler, layout } = scene;
  const found = scene.found.get(id);
  const most = mostScore(scene);
  let y = (layout.heatRow?.y ?? 0) + 28;
  return (["pain", "gain"] as const).flatMap((kind) => {
    const score = (kind === "pain" ? found?.painScore : found?.gainScore) ?? 0;
    if (score <= 0) return [];
    const x = rect.x + 10;
    const room = rect.width - 20 - 12 - 34;
    shapes.push(triangle(kind, x + 4, y + 6, 8, ink[kind]));
    const bounds = { x: x + 12, y: y + 3, width: Math.max(4, (room * score) / most), height: 6 };
    const isHollow = ink.style === "print" && kind === "gain";
    shapes.push({
      kind: "rect",
      bounds,
      radius: 3,
      ...(isHollow ? { fill: ink.paper, stroke: ink.ink, strokeWidth: 1 } : { fill: ink[kind] }),
    });
    const look = { size: 12, lineHeight: 12, colour: ink[kind] };
    const lines = write(
      words.score(score),
      look,
      { x: x + 12 + room, y, width: 34, align: "right" },
      ruler,
    );
    y += 14;
    return lines;
  });
}

/** The head of a row; the feelings' has its scale. */
export function drawLaneHeader(scene: Scene, box: LaneBox): Section {
  const { ink, shapes, words, ruler } = scene;
  const lane = scene.lanes.get(box.id);
  const title = lane ? laneTitle(scene, lane) : "";
  const bounds = { x: 0, y: box.rect.y, width: sizes.laneHeaderWidth, height: box.rect.height };
  shapes.push({
    kind: "rect",
    bounds: { x: 0, y: box.rect.y + 12, width: 3, height: 16 },
    radius: 1.5,
    fill: hueOf(ink, box.type, null),
  });
  const look = { face: "medium", size: 13, lineHeight: 18, colour: ink.ink } as const;
  const most = Math.max(1, Math.floor((box.rect.height - 16) / look.lineHeight));
  const lines = write(
    title,
    look,
    { x: 12, y: box.rect.y + 11, width: bounds.width - 24, most },
    ruler,
  );
  if (box.type === "curve") {
    const small = { size: 12, lineHeight: 16, colour: ink.faint };
    const scale = (text: string, y: number) =>
      write(text, small, { x: 12, y, width: bounds.width - 18, most: 1, align: "right" }, ruler);
    lines.push(
      ...scale(words.text.high, box.rect.y + 34),
      ...scale(words.text.low, box.rect.y + box.rect.height - 24),
    );
  }
  return { name: title, isHeader: true, parts: [passage("P", lines, bounds)] };
}

/** Words for those who do not see the mark. */
export function unseen(text: string, bounds: Passage["bounds"]): Passage {
  return passage("P", [], bounds, { lead: text });
}
