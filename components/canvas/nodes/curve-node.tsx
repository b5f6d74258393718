"use client";

import { memo } from "react";
import { curveLook, personasOn } from "#domain/map/curve-look.ts";
import { gapPath } from "#domain/map/curve-path.ts";
import type { CurveLine, LaneBox, Layout } from "#domain/map/layout-boxes.ts";
import { curveValueAt, curveY, throughColumns } from "#domain/map/layout-curves.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { curveStroke } from "../curve-stroke.ts";
import type { Held } from "../hands/held.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { useNearSteps } from "../use-near-steps.ts";
import { AddPoint } from "./add-point.tsx";
import { AssumedPoint } from "./assumed-point.tsx";
import { CurveNames } from "./curve-names.tsx";
import { CurveStrokes } from "./curve-strokes.tsx";
import { EvidencedPoints } from "./evidenced-points.tsx";

/**
 * A feeling curve is one node: the assumed line dashed, with points that can be dragged or stepped,
 * the evidenced one solid with its spread, the gap between them hatched. Where nobody has been
 * heard the evidenced line simply ends.
 */
export const CurveNode = memo(function CurveNode({ laneId }: { laneId: string }) {
  const layout = useLayout();
  const lane = layout.lanes.find(({ id }) => id === laneId);
  return lane ? <Curve lane={lane} layout={layout} /> : null;
});

function Curve({ lane, layout }: { lane: LaneBox; layout: Layout }) {
  const { curves } = useOverlay();
  const { isShown, isHiding } = useShownPersonas();
  const model = useCanvas();
  const header = useMap((map) => map.header);
  const curve = useMap((map) => map.curve);
  const persona = useStore(model.persona, (now) => now);
  const personas = personasOn(header, curve, lane.id);
  const moving = useStore(model.held, (held) =>
    held?.grip.kind === "point" && held.grip.laneId === lane.id ? held : null,
  );
  const { rect } = lane;
  const assumed = layout.curves
    .filter(({ laneId, personaId }) => laneId === lane.id && (isShown(personaId) || !isHiding))
    .map((line) => (line.personaId === persona ? withMoving(line, moving, lane) : line));
  const own = assumed.find(({ personaId }) => personaId === persona);
  const centre = new Map(layout.steps.map(({ id, rect: r }) => [id, r.x + r.width / 2]));
  const heard = curves.find(({ personaId }) => personaId === persona);
  const evidenced = (heard?.points ?? []).flatMap((point) => {
    const x = centre.get(point.stepId);
    return x === undefined ? [] : [{ ...point, x }];
  });
  const heardLine = throughColumns(layout.curveColumns, lane, heard?.points ?? []);
  const order = layout.curveColumns.map(({ id }) => id);
  return (
    <div className="nodrag pointer-events-none relative" data-curve="" style={rect}>
      <svg
        width={rect.width}
        height={rect.height}
        viewBox={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`}
        className="absolute inset-0 overflow-visible text-ink"
        aria-hidden="true"
      >
        <defs>
          <pattern
            id="gap"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" stroke="currentColor" strokeOpacity="0.28" strokeWidth="1" />
          </pattern>
        </defs>
        {[2, 1, 0, -1, -2].map((value) => (
          <path
            key={value}
            d={`M${layout.stepRow.x} ${curveY(lane, value)}H${rect.x + rect.width}`}
            stroke="var(--hairline)"
            strokeWidth={value === 0 ? 1.5 : 0.75}
          />
        ))}
        {own ? <path d={gapPath(own.points, heardLine, order)} fill="url(#gap)" /> : null}
        {assumed.map(({ personaId, points }) => (
          <CurveStrokes
            key={personaId ?? ""}
            points={points}
            order={order}
            stroke={curveStroke(curveLook(personas, personaId).hue)}
            strokeDasharray={curveLook(personas, personaId).dash}
            strokeWidth={personaId === persona ? 2 : 1.5}
            strokeOpacity={!isShown(personaId) ? 0.15 : personaId === persona ? 1 : 0.6}
          />
        ))}
        <CurveStrokes points={heardLine} order={order} stroke="currentColor" strokeWidth={2.25} />
        <MeanMarks points={own?.points ?? []} layout={layout} isFull={false} />
        <MeanMarks points={heardLine} layout={layout} isFull />
        <CurveNames lines={assumed} personas={personas} />
      </svg>
      <AssumedPoints lane={lane} layout={layout} persona={persona} />
      <EvidencedPoints points={evidenced} lane={lane} />
    </div>
  );
}

/** Diamonds where a line stands for all steps of a collapsed phase; its summary says it in words. */
function MeanMarks({
  points,
  layout,
  isFull,
}: {
  points: CurveLine["points"];
  layout: Layout;
  isFull: boolean;
}) {
  const phases = new Set(layout.phases.map(({ id }) => id));
  return points
    .filter(({ columnId }) => phases.has(columnId))
    .map(({ columnId, x, y }) => (
      <path
        key={columnId}
        d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`}
        fill={isFull ? "currentColor" : "var(--paper)"}
        stroke="currentColor"
        strokeWidth={1.5}
      />
    ));
}

/** Whose lines the filter lets through; the others are faint or not drawn. */
function useShownPersonas() {
  const { view } = useCanvas();
  const chosen = useStore(view, ({ filter }) => filter.personaIds);
  const isHiding = useStore(view, ({ unmatched }) => unmatched === "hide");
  const isShown = (personaId: string | null) =>
    chosen.length === 0 || (personaId !== null && chosen.includes(personaId));
  return { isShown, isHiding };
}

/** The line follows a point that is being dragged. */
function withMoving(line: CurveLine, held: Held | null, lane: LaneBox): CurveLine {
  if (held?.grip.kind !== "point") return line;
  const { stepId } = held.grip;
  const y = curveY(lane, curveValueAt(lane, held.at.y));
  return {
    ...line,
    points: line.points.map((point) => (point.columnId === stepId ? { ...point, y } : point)),
  };
}

function AssumedPoints({
  lane,
  layout,
  persona,
}: {
  lane: LaneBox;
  layout: Layout;
  persona: string | null;
}) {
  const canEdit = useCanEdit();
  const all = useMap((map) => map.curve);
  const points = new Map(
    all
      .filter(({ laneId, personaId }) => laneId === lane.id && personaId === persona)
      .map((point) => [point.stepId, point]),
  );
  const near = useNearSteps(layout.steps);
  return near.map(({ id, rect }) => {
    const point = points.get(id);
    if (!point) {
      return canEdit ? (
        <AddPoint key={id} lane={lane} stepId={id} column={rect} persona={persona} />
      ) : null;
    }
    return (
      <AssumedPoint
        key={id}
        lane={lane}
        stepId={id}
        x={rect.x + rect.width / 2}
        value={point.value}
        persona={persona}
      />
    );
  });
}
