"use client";

import { useStore as useFlowStore, ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { CROWD_PX, countedAt, crowdsIn } from "../crowds.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { TINY_BELOW } from "../use-detail.ts";

/** From afar, where cards are elements still: how many more a cell holds, over those that are not told apart. */
export const CrowdLayer = memo(function CrowdLayer() {
  const { cards } = useLayout();
  const { cards: glowing } = useOverlay();
  const selected = useStore(useCanvas().selection, (now) => now);
  // a number that changes size with every frame would be laid out with every frame
  const zoom = useFlowStore(({ transform: [, , now] }) => Math.max(0.1, Math.floor(now * 20) / 20));
  const crowds = useMemo(() => crowdsIn(cards), [cards]);
  const isSeen = (id: string) => selected.has(id) || (glowing.get(id)?.glow ?? 0) > 0;
  const size = CROWD_PX / Math.min(zoom, TINY_BELOW);
  return (
    <ViewportPortal>
      {countedAt(crowds, zoom, isSeen).map(({ key, cardIds, rect: { x, y, width, height } }) => (
        <span
          key={key}
          data-crowd=""
          aria-hidden="true"
          className="pointer-events-none absolute z-10 flex items-center rounded-card bg-hover pl-4 font-medium text-ink-soft tabular-nums"
          style={{ left: x, top: y, width, height, fontSize: size, lineHeight: 1 }}
        >
          +{cardIds.length}
        </span>
      ))}
    </ViewportPortal>
  );
});
