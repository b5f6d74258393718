"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { CardBox, Rect } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { CardEdges } from "../edges/edge-layer.tsx";
import { useLayout } from "../map-layout.ts";
import { CardNode } from "../nodes/card-node.tsx";
import { CurveNode } from "../nodes/curve-node.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { useGrid } from "../use-grid.ts";
import { useNearby } from "../use-nearby.ts";
import { FarLayer } from "./far-layer.tsx";

/**
 * The cards in and near sight, and the curves. Places are left and top: each transform would be a
 * picture of its own to the browser. From afar the cards of a large map are painted instead; on the
 * way there and back the painting lies under those that have their elements already.
 */
export const CardLayer = memo(function CardLayer({ painting }: { painting: Painting }) {
  const { cards, lanes } = useLayout();
  // what is written in stays, also out of sight
  const written = useStore(useCanvas().editing, (now) => (now?.kind === "card" ? now.id : null));
  const isPainted = painting === "instead";
  const { ids: near, isInFull } = useNearby(isPainted ? noCards : cards, {
    isOverPicture: painting === "under",
  });
  const shown = cards.filter(({ id }) => near.has(id) || id === written);
  const curves = lanes.filter(({ type, isCollapsed }) => type === "curve" && !isCollapsed);
  return (
    <>
      {isPainted || !isInFull ? <FarLayer /> : null}
      <ViewportPortal>
        <div className="absolute top-0 left-0">
          {curves.map(({ id, rect }) => (
            <div key={id} className="absolute" style={placed(rect)}>
              <CurveNode laneId={id} />
            </div>
          ))}
          {shown.map(({ id, rect: { x, y, width, height } }) => (
            <PlacedCard
              key={id}
              id={id}
              x={x}
              y={y}
              width={width}
              height={height}
              isWritten={id === written}
            />
          ))}
        </div>
      </ViewportPortal>
      {isPainted ? null : <CardEdges isOverPicture={painting === "under"} />}
    </>
  );
});

/** Whether the cards are a picture: none, one under their elements, or one in place of them. */
export type Painting = "none" | "under" | "instead";

const noCards: readonly CardBox[] = [];

type Props = { id: string; isWritten: boolean } & Rect;

const PlacedCard = memo(function PlacedCard({ id, isWritten, ...rect }: Props) {
  const card = useGrid((grid) => grid.card(id));
  const laneType = useGrid((grid) => {
    const place = grid.card(id)?.place;
    return place?.kind === "cell" ? (grid.lane(place.laneId)?.type ?? null) : null;
  });
  const glow = useOverlay().cards.get(id)?.glow ?? 0;
  return card ? (
    <div
      className="pointer-events-auto absolute cursor-default"
      style={{ ...placed(rect), zIndex: isWritten ? 1000 : 1 }}
    >
      <CardNode card={card} laneType={laneType} glow={glow} />
    </div>
  ) : null;
});

function placed({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}
