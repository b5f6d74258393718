import { type ReactFlowState, useStore } from "@xyflow/react";
import { useMemo } from "react";
import type { Rect } from "#domain/map/layout.ts";

const TILE_PX = 640;

/**
 * The part of the map in sight, in map coordinates and rounded outward to tiles: who draws only that
 * much draws seldom while somebody pans, and never all of a large map.
 */
export function useSight(): Rect {
  const tiles = useStore(tilesInSight);
  return useMemo(() => {
    const [x = 0, y = 0, right = 0, bottom = 0] = tiles.split(" ").map(Number);
    return { x, y, width: right - x, height: bottom - y };
  }, [tiles]);
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/** A text, so that equal tiles are the same value. */
function tilesInSight({ transform, width, height }: ReactFlowState): string {
  const [x, y, zoom] = transform;
  const tile = TILE_PX * 2 ** Math.ceil(Math.log2(1 / zoom));
  const low = (at: number) => Math.floor(at / tile) * tile;
  const high = (at: number) => Math.ceil(at / tile) * tile;
  return [low(-x / zoom), low(-y / zoom), high((width - x) / zoom), high((height - y) / zoom)].join(
    " ",
  );
}
