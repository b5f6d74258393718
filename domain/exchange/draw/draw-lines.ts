import { edgeMarks, headPath } from "#domain/map/edge-marks.ts";
import type { EdgeLine, LaneBox, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import type { Passage } from "./drawing.ts";
import { dot, path } from "./marks.ts";
import { cardWords, type Scene, stepTitle } from "./scene.ts";
import { passage, write } from "./write.ts";

/** narrower than this a connection shows only its mark, px */
const narrowest = 56;
const widest = 200;

/** Connections on their ways, each with head, dash, mark or name. */
export function drawEdges(scene: Scene): Passage[] {
  const { ink, shapes, layout } = scene;
  return layout.edges.map((line) => {
    const { dash } = edgeMarks[line.edge.kind];
    const bounds = around(line.points, 12);
    const stroke = { stroke: ink.soft, strokeWidth: 1.5 };
    shapes.push(
      path(line.path, bounds, {
        ...stroke,
        ...(dash === "none" ? {} : { dash: dash.split(" ").map(Number) }),
      }),
    );
    shapes.push(path(headPath(line.head), around([line.head], 8), stroke));
    const lines = drawLabel(scene, line);
    return passage("P", lines, around([line.labelAt], 10), {
      lead: said(scene, line) + saidWhole(line.edge.label, lines),
    });
  });
}

function drawLabel(
  { ink, shapes, words, ruler }: Scene,
  { edge, labelAt, labelRoom }: EdgeLine,
): Passage["lines"] {
  const { x, y } = labelAt;
  const hasName = labelRoom >= narrowest && (edge.label !== "" || edge.kind !== "next");
  if (!hasName) {
    shapes.push(dot(x, y, 7, { fill: ink.paper }));
    shapes.push(
      path(`M${x} ${y}${edgeMarks[edge.kind].glyph}`, around([labelAt], 6), {
        stroke: ink.soft,
        strokeWidth: 1,
        roundCaps: true,
      }),
    );
    return [];
  }
  const look = { size: 12, lineHeight: 18, colour: ink.soft };
  const width = Math.min(widest, labelRoom) - 14;
  const lines = write(
    edge.label || words.edge(edge.kind),
    look,
    { x: x - width / 2, y: y - 9, width, most: 1, align: "centre" },
    ruler,
  );
  const own = (lines[0]?.line.width ?? 0) + 12;
  shapes.push({
    kind: "rect",
    bounds: { x: x - own / 2, y: y - 9, width: own, height: 18 },
    radius: 9,
    fill: ink.paper,
    stroke: ink.hairline,
    strokeWidth: 1,
  });
  return lines;
}

function said(scene: Scene, { edge }: EdgeLine): string {
  const nameOf = (id: string) => {
    const card = scene.cards.get(id);
    return card ? cardWords(scene, card) : stepTitle(scene, scene.steps.get(id));
  };
  return `${scene.words.edge(edge.kind)}: ${nameOf(edge.source)} → ${nameOf(edge.target)}. `;
}

/** A name that was cut, or had no room at all, is said whole where it is read. */
function saidWhole(name: string, lines: Passage["lines"]): string {
  const drawn = lines.flatMap(({ line }) => line.runs.map(({ text }) => text)).join("");
  return name === "" || drawn === name ? "" : `${name}. `;
}

/** Channels and teams of steps as chips, and where responsibility passes on. */
export function drawChips(scene: Scene, lane: LaneBox, stepId: string): Passage[] {
  const { ink, shapes, ruler, subject, layout } = scene;
  const step = scene.steps.get(stepId);
  const box = layout.steps.find(({ id }) => id === stepId);
  if (!step || !box) return [];
  const names =
    lane.type === "team"
      ? [subject.names.teams[step.teamId ?? ""] ?? ""]
      : step.channels.map((id) => subject.names.channels[id] ?? "");
  const look = { size: 12, lineHeight: 24, colour: ink.soft };
  return names.filter(Boolean).map((name, i) => {
    const x = box.rect.x + sizes.cardInset;
    const y = lane.rect.y + sizes.lanePadding + i * (sizes.chipHeight + sizes.cardGap);
    const lines = write(name, look, { x: x + 10, y, width: box.rect.width - 36, most: 1 }, ruler);
    const bounds = { x, y, width: 20 + (lines[0]?.line.width ?? 0), height: sizes.chipHeight };
    shapes.push({
      kind: "rect",
      bounds,
      radius: 12,
      fill: ink.hover,
      ...(ink.style === "print" ? { stroke: ink.edge, strokeWidth: 0.75 } : {}),
    });
    return passage("P", lines, bounds, { lead: saidWhole(name, lines) });
  });
}

export function drawHandOffs({ ink, shapes, layout }: Scene): void {
  for (const at of layout.handOffs) {
    shapes.push(dot(at.x, at.y, 10, { fill: ink.paper, stroke: ink.edge, strokeWidth: 1 }));
    shapes.push(
      path(`M${at.x} ${at.y}${edgeMarks["hand-off"].glyph}`, around([at], 6), {
        stroke: ink.soft,
        strokeWidth: 1.25,
        roundCaps: true,
      }),
    );
  }
}

function around(points: readonly { x: number; y: number }[], more: number): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - more, Math.min(...ys) - more];
  return { x, y, width: Math.max(...xs) + more - x, height: Math.max(...ys) + more - y };
}
