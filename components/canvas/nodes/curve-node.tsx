"use client";

import { type Node, type NodeProps, useReactFlow } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo, type PointerEvent, useState } from "react";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { curveValueAt, curveY, type LaneBox, type Layout } from "#domain/map/layout.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { curveLook, personasOn } from "../curve-look.ts";
import { curvePath, gapPath } from "../curve-path.ts";
import { feelingWord } from "../feeling-word.ts";
import { gridOf } from "../grid.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { EvidencedPoints } from "./evidenced-points.tsx";

export type CurveNodeType = Node<{ laneId: string }, "curve">;

/**
 * A feeling curve is one node: the assumed line dashed, with points that can be dragged or stepped,
 * the evidenced one solid with its spread, the gap between them hatched. Where nobody has been
 * heard the evidenced line simply ends.
 */
export const CurveNode = memo(function CurveNode({ data }: Pick<NodeProps<CurveNodeType>, "data">) {
  const layout = useLayout();
  const lane = layout.lanes.find(({ id }) => id === data.laneId);
  return lane ? <Curve lane={lane} layout={layout} /> : null;
});

function Curve({ lane, layout }: { lane: LaneBox; layout: Layout }) {
  const { curves } = useOverlay();
  const { isShown, isHiding } = useShownPersonas();
  const assumed = layout.curves.filter(
    ({ laneId, personaId }) => laneId === lane.id && (isShown(personaId) || !isHiding),
  );
  const model = useCanvas();
  const header = useMap((map) => map.header);
  const curve = useMap((map) => map.curve);
  const persona = useStore(model.persona, (now) => now);
  const personas = personasOn(header, curve, lane.id);
  const own = assumed.find(({ personaId }) => personaId === persona);
  const { rect } = lane;
  const centre = new Map(layout.steps.map(({ id, rect: r }) => [id, r.x + r.width / 2]));
  const heard = curves.find(({ personaId }) => personaId === persona);
  const evidenced = (heard?.points ?? []).flatMap((point) => {
    const x = centre.get(point.stepId);
    return x === undefined ? [] : [{ ...point, x, y: curveY(lane, point.value) }];
  });
  const order = layout.steps.map(({ id }) => id);
  return (
    <div className="nodrag pointer-events-none relative" style={rect}>
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
        {own ? <path d={gapPath(own.points, evidenced, order)} fill="url(#gap)" /> : null}
        {assumed.map(({ personaId, points }) => (
          <path
            key={personaId ?? ""}
            d={curvePath(points, order)}
            fill="none"
            stroke={curveLook(personas, personaId).stroke}
            strokeDasharray={curveLook(personas, personaId).dash}
            strokeWidth={personaId === persona ? 2 : 1.5}
            opacity={!isShown(personaId) ? 0.15 : personaId === persona ? 1 : 0.6}
          />
        ))}
        <path
          d={curvePath(evidenced, order)}
          fill="none"
          stroke="currentColor"
          strokeWidth={2.25}
        />
      </svg>
      <EvidencedPoints points={evidenced} origin={rect} lane={lane} />
      <AssumedPoints lane={lane} layout={layout} persona={persona} />
    </div>
  );
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

function AssumedPoints({
  lane,
  layout,
  persona,
}: {
  lane: LaneBox;
  layout: Layout;
  persona: string | null;
}) {
  const all = useMap((map) => map.curve);
  const points = new Map(
    all
      .filter(({ laneId, personaId }) => laneId === lane.id && personaId === persona)
      .map((point) => [point.stepId, point]),
  );
  return layout.steps.map(({ id, rect }) => {
    const point = points.get(id);
    if (!point) return null;
    return (
      <AssumedPoint
        key={id}
        lane={lane}
        stepId={id}
        x={rect.x + rect.width / 2}
        value={point.value}
      />
    );
  });
}

type PointProps = { lane: LaneBox; stepId: string; x: number; value: number };

function AssumedPoint({ lane, stepId, x, value }: PointProps) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const flow = useReactFlow();
  const title = useMap((map) => gridOf(map).step(stepId)?.title ?? "");
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  const valueAt = (event: PointerEvent) =>
    curveValueAt(lane, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }).y);
  return (
    <div
      role="slider"
      // the canvas is one tab stop: Alt+arrows step the point of the focused cell
      tabIndex={-1}
      aria-label={t("curvePoint", { step: title })}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={shown}
      aria-valuetext={t("curveValue", { value: shown, word: feelingWord(shown) })}
      className="nopan pointer-events-auto absolute size-6 -translate-1/2 cursor-ns-resize touch-none"
      style={{ left: x - lane.rect.x, top: curveY(lane, shown) - lane.rect.y }}
      onPointerDown={(event) => {
        model.focus({ at: "cell", laneId: lane.id, stepId, index: 0 });
        if (!model.canEdit()) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(value);
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(Math.round(valueAt(event) * 10) / 10);
      }}
      onPointerUp={() => {
        if (dragged !== null && dragged !== value) {
          setCurvePoint(model.edit, {
            laneId: lane.id,
            stepId,
            personaId: model.persona.get(),
            value: dragged,
          });
        }
        setDragged(null);
      }}
    >
      <span className="absolute inset-1.5 rounded-full border-[1.5px] border-dashed border-ink bg-paper" />
    </div>
  );
}
