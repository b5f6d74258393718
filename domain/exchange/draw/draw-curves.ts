import { curveLook, personasOn } from "#domain/map/curve-look.ts";
import { curvePath, gapPath } from "#domain/map/curve-path.ts";
import type { LaneBox } from "#domain/map/layout-boxes.ts";
import { curveY, throughColumns } from "#domain/map/layout-curves.ts";
import type { Passage } from "./drawing.ts";
import { mix } from "./ink.ts";
import { dot, path, rule } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { passage, write } from "./write.ts";

const few = 3;

/** The assumed line dashed, the evidenced one solid with its spread, the gap between them hatched. */
export function drawCurve(scene: Scene, lane: LaneBox): Passage[] {
  const { ink, shapes, layout, subject, ruler } = scene;
  const { rect } = lane;
  const order = layout.curveColumns.map(({ id }) => id);
  const personas = personasOn(subject.map.header, subject.map.curve, lane.id);
  const lines = layout.curves.filter(({ laneId }) => laneId === lane.id);
  const heard = subject.heard.find(({ personaId }) => personaId === null)?.points ?? [];
  const heardLine = throughColumns(layout.curveColumns, lane, heard);
  for (const value of [2, 1, 0, -1, -2]) {
    const y = curveY(lane, value);
    shapes.push(
      rule(layout.stepRow.x, y, rect.x + rect.width, y, {
        stroke: ink.hairline,
        strokeWidth: value === 0 ? 1.5 : 0.75,
      }),
    );
  }
  const own = lines.find(({ personaId }) => personaId === null);
  const gap = own ? gapPath(own.points, heardLine, order) : "";
  if (gap !== "")
    shapes.push(path(gap, rect, { fill: { hatch: mix(ink.ink, ink.paper, 0.35), gap: 5 } }));
  const names: Passage[] = [];
  for (const { personaId, points } of lines) {
    const { hue, dash } = curveLook(personas, personaId);
    const colour = ink.presence[hue] ?? ink.ink;
    shapes.push(
      path(curvePath(points, order), rect, {
        stroke: colour,
        strokeWidth: personaId === null ? 2 : 1.5,
        dash: dash.split(" ").map(Number),
      }),
    );
    for (const { x, y } of points)
      shapes.push(
        dot(x, y, personaId === null ? 4.5 : 3, {
          fill: ink.paper,
          stroke: colour,
          strokeWidth: 1.5,
        }),
      );
    const last = points.at(-1);
    const name = subject.names.personas[personaId ?? ""];
    if (last && name) {
      const look = { face: "medium", size: 12, lineHeight: 16, colour } as const;
      // names of lines that end together stand above one another
      const y = Math.min(
        last.y - 20,
        ...names
          .map(({ bounds }) => bounds.y - 15)
          .filter((top) => Math.abs(top + 15 - last.y + 20) < 15),
      );
      const place = { x: last.x + 8, y, width: 90 };
      names.push(
        passage("P", write(name, look, { ...place, most: 1 }, ruler), { ...place, height: 16 }),
      );
    }
  }
  if (heardLine.length > 0)
    shapes.push(path(curvePath(heardLine, order), rect, { stroke: ink.ink, strokeWidth: 2.25 }));
  drawHeard(scene, lane);
  return names;
}

/** What people said: a full dot and its spread, faint where fewer than three were heard. */
function drawHeard({ ink, shapes, layout, subject }: Scene, lane: LaneBox): void {
  const at = new Map(layout.steps.map(({ id, rect }) => [id, rect.x + rect.width / 2]));
  for (const { stepId, value, low, high, people } of subject.heard.find(
    ({ personaId }) => personaId === null,
  )?.points ?? []) {
    const x = at.get(stepId);
    if (x === undefined) continue;
    const colour = people < few ? mix(ink.ink, ink.paper, 0.5) : ink.ink;
    shapes.push(
      rule(x, curveY(lane, high), x, curveY(lane, low), {
        stroke: mix(ink.ink, ink.paper, people < few ? 0.12 : 0.25),
        strokeWidth: 4,
        roundCaps: true,
      }),
    );
    shapes.push(dot(x, curveY(lane, value), 5, { fill: colour }));
  }
}

/** What a curve says at a step, for those who do not see it. */
export function curveWords({ subject, words }: Scene, laneId: string, stepId: string): string {
  const assumed = subject.map.curve.filter(
    ({ personaId, ...point }) =>
      point.laneId === laneId &&
      point.stepId === stepId &&
      (personaId === null || personaId in subject.names.personas),
  );
  const heard = subject.heard.flatMap(({ personaId, points }) =>
    personaId === null ? points.filter((point) => point.stepId === stepId) : [],
  );
  return [
    ...assumed.map(({ personaId, value }) => {
      const name = personaId === null ? "" : ` (${subject.names.personas[personaId] ?? ""})`;
      return `${words.text.assumed}${name}: ${words.feeling(value)}.`;
    }),
    ...heard.map(({ value }) => `${words.text.evidenced}: ${words.feeling(value)}.`),
  ].join(" ");
}
