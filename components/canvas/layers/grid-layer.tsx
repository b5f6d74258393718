"use client";

import { ViewportPortal } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { Fragment, memo } from "react";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useNearSteps } from "../use-near-steps.ts";

/** The quiet ground: faint column rules, lane separators, blueprint lines with their names, halos of steps. */
export const GridLayer = memo(function GridLayer() {
  const t = useTranslations("canvas");
  const layout = useLayout();
  const { bounds, grid, parking } = layout;
  return (
    <ViewportPortal>
      <div aria-hidden="true" className="pointer-events-none absolute top-0 left-0 -z-10">
        {/* under all of the map: without it the browser makes a layer of each lane, column and group of cards */}
        <div
          className="absolute top-0 left-0 bg-paper"
          style={{ width: bounds.width, height: bounds.height }}
        />
        {layout.phases.map(({ id, rect }) => (
          <div
            key={id}
            className="absolute rounded-card bg-raised/60"
            style={{ left: rect.x, top: 0, width: rect.width, height: grid.height }}
          />
        ))}
        <Columns />
        {layout.lanes.map(({ id, rect }) => (
          <div
            key={id}
            className="absolute border-b border-hairline"
            style={{ left: 0, top: rect.y, width: rect.width, height: rect.height }}
          />
        ))}
        {layout.lines.map(({ key, y, width }) => (
          <div
            key={key}
            className="absolute flex items-center gap-2 text-12 text-ink-faint"
            style={{ left: 0, top: y - 8, width }}
          >
            <span className="pl-3 whitespace-nowrap">{t(`line.${key}`)}</span>
            <span className="h-0 flex-1 border-t border-dashed border-edge" />
          </div>
        ))}
        <div
          className="absolute rounded-card border border-dashed border-edge/70 bg-sunk/60"
          style={{ left: parking.x, top: parking.y, width: parking.width, height: parking.height }}
        >
          <p
            className="px-3 text-12 text-ink-faint"
            style={{ lineHeight: `${sizes.parkingHeader}px` }}
          >
            <span className="font-medium text-ink-soft">{t("parking")}</span> · {t("parkingHint")}
          </p>
        </div>
      </div>
    </ViewportPortal>
  );
});

/** A faint rule at the right of every column, and the halo of a step that hurts. */
function Columns() {
  const { steps, grid, heatRow, stepRow } = useLayout();
  const { steps: glowing } = useOverlay();
  const top = heatRow ? heatRow.y + heatRow.height : stepRow.y;
  return useNearSteps(steps).map(({ id, rect }) => {
    const glow = glowing.get(id)?.glow ?? 0;
    return (
      <Fragment key={id}>
        <div
          className={`absolute border-r border-hairline/60 ${glow > 0 ? "halo" : ""}`}
          style={{
            left: rect.x,
            top,
            width: rect.width,
            height: grid.height - top,
            ...haloOf(glow),
          }}
        />
        <FarStep rect={rect} heatRow={heatRow} glow={glow} />
      </Fragment>
    );
  });
}

/** In place of its header from afar: a title as a block, and as long a bar as the pain is strong. */
function FarStep({ rect, heatRow, glow }: Pick<Layout, "heatRow"> & { rect: Rect; glow: number }) {
  return (
    <>
      <div
        className={`far-step absolute rounded-card border-6 bg-raised ${glow > 0 ? "border-pain" : "border-edge/60"}`}
        style={{
          left: rect.x + 6,
          top: rect.y + 4,
          width: rect.width - 12,
          height: rect.height - 8,
        }}
      />
      {heatRow && glow > 0 ? (
        <div
          className="far-step absolute bg-pain"
          style={{
            left: rect.x + 10,
            top: heatRow.y + heatRow.height / 2,
            width: (rect.width - 20) * glow,
            height: heatRow.height / 4,
          }}
        />
      ) : null}
    </>
  );
}

/** How strong a step's halo is near by, where words have to stay readable on it, and from afar. */
function haloOf(glow: number): Record<string, string> {
  if (glow === 0) return {};
  const strength = glow * glow;
  return {
    "--halo": `${Math.round(1 + strength * 13)}%`,
    "--halo-afar": `${Math.round(5 + strength * 30)}%`,
  };
}
