"use client";

import { useReactFlow } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import type { LaneBox, Rect } from "#domain/map/layout-boxes.ts";
import { curveValueAt, curveY } from "#domain/map/layout-curves.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

type Props = { lane: LaneBox; stepId: string; column: Rect; persona: string | null };

/** A cell of a curve without a point: where one presses there will be one, to the half. */
export function AddPoint({ lane, stepId, column, persona }: Props) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const flow = useReactFlow();
  const [value, setValue] = useState<number | null>(null);
  const valueAt = ({ clientX, clientY }: MouseEvent) => {
    const { y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    return Math.round(curveValueAt(lane, y) * 2) / 2;
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t("addPoint")}
      className="nopan pointer-events-auto absolute cursor-default"
      style={{
        left: column.x - lane.rect.x,
        top: 0,
        width: column.width,
        height: lane.rect.height,
      }}
      onPointerMove={(event) => setValue(event.buttons === 0 ? valueAt(event) : null)}
      onPointerLeave={() => setValue(null)}
      onClick={(event) => {
        model.focus({ at: "cell", laneId: lane.id, stepId, index: 0 });
        setCurvePoint(model.edit, {
          laneId: lane.id,
          stepId,
          personaId: persona,
          value: valueAt(event),
        });
        view.takeFocus();
      }}
    >
      {value === null ? null : (
        <span
          aria-hidden="true"
          className="absolute left-1/2 flex size-5 -translate-1/2 items-center justify-center rounded-full border border-dashed border-accent bg-paper text-14 leading-none text-accent"
          style={{ top: curveY(lane, value) - lane.rect.y }}
        >
          +
        </span>
      )}
    </button>
  );
}
