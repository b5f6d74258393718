"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import { pointAt } from "#domain/map/anchor.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import { Ghost } from "./ghost.tsx";

/** What one holds oneself, and the lines that show where it would land. */
export const HeldLayer = memo(function HeldLayer() {
  const model = useCanvas();
  const held = useStore(model.held, (now) => now);
  const layout = useLayout();
  if (!held) return null;
  const { grip, at, lines, isCopy } = held;
  return (
    <ViewportPortal>
      {lines.map((line) => (
        <DropLine key={`${line.x}|${line.y}`} line={line} />
      ))}
      {/* a point of a curve moves itself */}
      {grip.kind === "point" ? null : (
        <Ghost
          grip={grip}
          at={at}
          layout={layout}
          grid={model.grid()}
          colour="var(--accent)"
          isCopy={isCopy}
        />
      )}
    </ViewportPortal>
  );
});

/** What others hold, where their pointer is, in their colour and with their name. */
export const PeerHeldLayer = memo(function PeerHeldLayer() {
  const model = useCanvas();
  const peers = useStore(model.presence.peers, (all) => all);
  const layout = useLayout();
  return (
    <ViewportPortal>
      {peers.map(({ clientId, grip, pointer, name, colour }) => {
        const at = grip && pointer ? pointAt(layout, pointer) : null;
        return grip && at ? (
          <Ghost
            key={clientId}
            grip={grip}
            at={at}
            layout={layout}
            grid={model.grid()}
            colour={`var(--presence-${colour + 1})`}
            name={name}
          />
        ) : null;
      })}
    </ViewportPortal>
  );
});

/** The same line over the headers, which lie above the map. */
export const HeaderDropLines = memo(function HeaderDropLines({ within }: { within: Rect }) {
  const held = useStore(useCanvas().held, (now) => now);
  if (held?.grip.kind !== "header") return null;
  return held.lines.flatMap((line) => {
    const clipped = clip(line, within);
    return clipped ? [<DropLine key={`${line.x}|${line.y}`} line={clipped} />] : [];
  });
});

function DropLine({ line: { x, y, width, height } }: { line: Rect }) {
  return (
    <div
      data-drop-line=""
      className="pointer-events-none absolute z-[1100] rounded-full bg-accent"
      style={{ left: x, top: y, width, height }}
    />
  );
}

function clip(line: Rect, within: Rect): Rect | null {
  const x = Math.max(line.x, within.x);
  const y = Math.max(line.y, within.y);
  const width = Math.min(line.x + line.width, within.x + within.width) - x;
  const height = Math.min(line.y + line.height, within.y + within.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
