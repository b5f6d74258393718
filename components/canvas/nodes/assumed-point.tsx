"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { LaneBox } from "#domain/map/layout-boxes.ts";
import { curveValueAt, curveY } from "#domain/map/layout-curves.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { EvidenceDot } from "../evidence-dot.tsx";
import { gridOf } from "../grid.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { useCurveName } from "../use-curve-people.ts";
import { useViewpoint } from "../viewpoint.tsx";

type Props = { lane: LaneBox; stepId: string; x: number; value: number; persona: string | null };

/**
 * A point of the assumed curve: dragged, or stepped by keys once it has the keyboard. The canvas is
 * one tab stop: Enter on the cell gives it the keyboard, Esc gives it back.
 */
export function AssumedPoint({ lane, stepId, x, value, persona }: Props) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const step = useMap((map) => gridOf(map).step(stepId)?.title ?? "");
  const name = useCurveName()(persona);
  const isHere = ({ laneId, stepId: at }: { laneId: string; stepId: string }) =>
    laneId === lane.id && at === stepId;
  const heldY = useStore(model.held, (held) =>
    held?.grip.kind === "point" && isHere(held.grip) ? held.at.y : null,
  );
  const takesKeys = useStore(model.pointing, (now) => now !== null && isHere(now));
  const slider = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesKeys) return;
    slider.current?.focus({ preventScroll: true });
    model.pointing.set(null);
  }, [takesKeys, model]);
  const heard = useOverlay()
    .curves.find(({ personaId }) => personaId === persona)
    ?.points.find((point) => point.stepId === stepId);
  const shown = heldY === null ? value : tenth(curveValueAt(lane, heldY));
  const said = { value: shown, word: feelingWord(shown) };
  const put = (next: number | null) =>
    setCurvePoint(model.edit, { laneId: lane.id, stepId, personaId: persona, value: next });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueByKey(event, value);
    const isGoingOn = ["ArrowLeft", "ArrowRight", "F4"].includes(event.key);
    const isLeaving = isGoingOn || ["Enter", "Escape"].includes(event.key);
    if (next === undefined && !isLeaving) return;
    if (next !== undefined && model.canEdit.get()) put(next);
    if (isLeaving || next === null) view.takeFocus();
    // left and right go on to the next cell, F4 to the next persona's curve
    if (isGoingOn) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        ref={slider}
        role="slider"
        tabIndex={-1}
        data-point={`${lane.id}|${stepId}`}
        aria-label={t("curvePoint", { step, persona: name })}
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={shown}
        aria-valuetext={t("curvePointValue", { ...said, step, persona: name })}
        title={t("curveValue", said)}
        className="group/point nopan pointer-events-auto absolute -mt-3 -ml-3 size-6 cursor-ns-resize touch-none rounded-full outline-none"
        style={{ left: x - lane.rect.x, top: curveY(lane, shown) - lane.rect.y }}
        onKeyDown={onKeyDown}
        onClick={() => model.focus({ at: "cell", laneId: lane.id, stepId, index: 0 })}
      >
        <span className="absolute inset-1.5 rounded-full border-[1.5px] border-dashed border-ink bg-paper group-hover/point:inset-1 group-focus/point:inset-1 group-focus/point:ring-2 group-focus/point:ring-accent" />
        {heldY === null ? null : (
          <span
            aria-hidden="true"
            className="absolute bottom-full left-1/2 -translate-x-1/2 rounded-control bg-ink px-1.5 py-0.5 text-12 whitespace-nowrap text-paper tabular-nums"
          >
            {t("curveValue", said)}
          </span>
        )}
      </div>
      {heldY === null ? (
        <EvidenceDot
          state={heard?.evidence ?? "assumption"}
          about={{ kind: "curve", stepId, personaId: persona }}
          className="absolute"
          style={{ left: x - lane.rect.x + 4, top: curveY(lane, shown) - lane.rect.y - 26 }}
        />
      ) : null}
    </>
  );
}

/** A half by arrows, a tenth with Shift or Alt, the ends by Home and End; null takes the point away. */
function valueByKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  value: number,
): number | null | undefined {
  if (ctrlKey || metaKey) return undefined;
  const step = shiftKey || altKey ? 0.1 : 0.5;
  switch (key) {
    case "ArrowUp":
      return value + step;
    case "ArrowDown":
      return value - step;
    case "PageUp":
      return value + 1;
    case "PageDown":
      return value - 1;
    case "Home":
      return -2;
    case "End":
      return 2;
    case "Delete":
    case "Backspace":
      return null;
    default:
      return undefined;
  }
}
