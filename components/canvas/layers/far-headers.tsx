"use client";

import { useStoreApi } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useEffect, useRef } from "react";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { cursorOn } from "../cursor.ts";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import { LANE_NAME_PX } from "../use-detail.ts";
import { useViewpoint } from "../viewpoint.tsx";

const STRIP_PX = 24;

/** From afar headers would be too small to read: phases and lanes are named in strips of a fixed size. */
export const FarHeaders = memo(function FarHeaders() {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const layout = useLayout();
  const phases = useMap((map) => map.phases);
  const lanes = useMap((map) => map.lanes);
  const titles = new Map([
    ...phases.map(({ id, title }) => [id, title || t("untitledPhase")] as const),
    ...lanes.map(({ id, title, type }) => [id, title || tMap(`laneType.${type}`)] as const),
  ]);
  return (
    <>
      <Strip place={besideMap}>
        {layout.lanes.map(({ id, rect }) => (
          <Label key={id} id={id} title={titles.get(id) ?? ""} style={laneStyle(rect)} />
        ))}
      </Strip>
      <Strip place={aboveMap}>
        {layout.phases.map(({ id, rect }, index) => (
          <Label
            key={id}
            id={id}
            title={titles.get(id) ?? ""}
            style={{ ...phaseStyle(rect), background: `var(--phase-${(index % 8) + 1})` }}
          />
        ))}
      </Strip>
    </>
  );
});

function Label({ id, title, style }: { id: string; title: string; style: object }) {
  const model = useCanvas();
  const view = useViewpoint();
  const isSelected = useStore(model.selection, (ids) => ids.has(id));
  return (
    <button
      type="button"
      tabIndex={-1}
      data-header={id}
      title={title}
      onClick={() => {
        model.focus(cursorOn(model.grid(), id));
        view.takeFocus();
      }}
      className={`pointer-events-auto absolute cursor-default truncate bg-paper/85 px-1.5 text-left text-12 font-medium text-ink ${isSelected ? "outline-2 -outline-offset-2 outline-accent" : ""}`}
      style={style}
    >
      {title}
    </button>
  );
}

function phaseStyle({ x, width }: Rect) {
  return { left: times(x), width: `calc(${times(width)} - 2px)`, top: 0, height: STRIP_PX };
}

/** A lane that is lower than its name shows none. */
function laneStyle({ y, height }: Rect) {
  return {
    top: times(y),
    height: times(height),
    maxWidth: LANE_NAME_PX,
    opacity: `calc((var(--zoom) * ${height} - 12) * 100)`,
  };
}

const times = (length: number) => `calc(var(--zoom) * ${length}px)`;

type Place = (x: number, y: number, zoom: number) => { x: number; y: number };

/** Just above the map, or at the top of the window once that is out of sight. */
const aboveMap: Place = (x, y) => ({ x, y: Math.max(0, y - STRIP_PX) });

const besideMap: Place = (x, y, zoom) => ({
  x: Math.max(0, x + sizes.laneHeaderWidth * zoom - LANE_NAME_PX),
  y,
});

/** Moves with the map without React; `--zoom` is there for its children. */
function Strip({ place, children }: { place: Place; children: ReactNode }) {
  const flow = useStoreApi();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const put = ([x, y, zoom]: readonly [number, number, number]) => {
      const at = place(x, y, zoom);
      element.current?.style.setProperty("--zoom", String(zoom));
      element.current?.style.setProperty("transform", `translate(${at.x}px, ${at.y}px)`);
    };
    put(flow.getState().transform);
    return flow.subscribe((state, before) => {
      if (state.transform !== before.transform) put(state.transform);
    });
  }, [flow, place]);
  return (
    <div ref={element} className="pointer-events-none absolute top-0 left-0 select-none">
      {children}
    </div>
  );
}
