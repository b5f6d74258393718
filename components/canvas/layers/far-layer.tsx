"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Layout } from "#domain/map/layout.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { drawFar } from "../far-picture.ts";
import { gridOf } from "../grid.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";

/** A large map from afar: every card in a handful of paths instead of elements of its own. */
export const FarLayer = memo(function FarLayer() {
  const map = useMap((all) => all);
  const layout = useLayout();
  const overlay = useOverlay();
  const picture = useMemo(
    () => drawFar(map, layout, (id) => overlay.cards.get(id)?.glow ?? 0),
    [map, layout, overlay],
  );
  return (
    <ViewportPortal>
      <svg
        width="1"
        height="1"
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        aria-hidden="true"
      >
        <path d={picture.glows} fill="none" stroke="var(--pain)" strokeWidth={14} opacity={0.5} />
        <path d={picture.papers} fill="var(--raised)" stroke="var(--hairline)" />
        <path d={picture.words} fill="var(--ink)" opacity={0.22} />
        {picture.stripes.map(({ hue, path }) => (
          <path key={hue} d={path} fill={hue} />
        ))}
        <Selected map={map} layout={layout} />
      </svg>
    </ViewportPortal>
  );
});

function Selected({ map, layout }: { map: JourneyMap; layout: Layout }) {
  const [id] = useStore(useCanvas().selection, (now) => now);
  const isCard = id !== undefined && gridOf(map).card(id) !== undefined;
  const box = isCard ? layout.cards.find((one) => one.id === id) : undefined;
  return box ? (
    <rect {...box.rect} rx={10} fill="none" stroke="var(--accent)" strokeWidth={8} />
  ) : null;
}
