import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import type { CardNodeType } from "./nodes/card-node.tsx";
import type { CurveNodeType } from "./nodes/curve-node.tsx";
import type { CanvasOverlay } from "./overlay.ts";

export type FlowNode = CardNodeType | CurveNodeType;

/**
 * What React Flow draws of a layout. A node whose card and place did not change is the same object
 * as before, so that React Flow and React leave it alone.
 */
export function createFlowNodes() {
  let known = new Map<string, FlowNode>();
  return (
    map: JourneyMap,
    layout: Layout,
    overlay: CanvasOverlay,
    mayDrag: boolean,
  ): FlowNode[] => {
    const next = new Map<string, FlowNode>();
    const laneTypes = new Map(map.lanes.map(({ id, type }) => [id, type]));
    const cards = new Map(map.cards.map((card) => [card.id, card]));
    const curveLanes = layout.lanes.filter(
      ({ type, isCollapsed }) => type === "curve" && !isCollapsed,
    );
    for (const { id, rect } of curveLanes) {
      keep(known, next, `curve:${id}`, rect, () => ({
        id: `curve:${id}`,
        type: "curve",
        ...placed(rect),
        draggable: false,
        zIndex: 0,
        // clicks on the empty parts belong to the cells underneath
        style: { pointerEvents: "none" },
        data: { laneId: id },
      }));
    }
    for (const { id, cell, rect } of layout.cards) {
      const card = cards.get(id);
      if (!card) continue;
      const glow = overlay.cards.get(id)?.glow ?? 0;
      const laneType = cell ? (laneTypes.get(cell.laneId) ?? null) : null;
      const before = known.get(id);
      const isSame =
        before?.type === "card" &&
        before.data.card === card &&
        before.data.glow === glow &&
        before.data.laneType === laneType &&
        before.draggable === mayDrag;
      const make = (): CardNodeType => ({
        id,
        type: "card",
        ...placed(rect),
        draggable: mayDrag,
        zIndex: 1,
        data: { card, laneType, glow },
      });
      if (isSame) keep(known, next, id, rect, make);
      else next.set(id, make());
    }
    known = next;
    return [...next.values()];
  };
}

/** Sizes come from the layout: with them given React Flow need not draw a node to measure it. */
function placed({ x, y, width, height }: Rect) {
  return { position: { x, y }, width, height, measured: { width, height }, handles: noHandles };
}

const noHandles: never[] = [];

function keep(
  known: Map<string, FlowNode>,
  next: Map<string, FlowNode>,
  id: string,
  rect: Rect,
  make: () => FlowNode,
): void {
  const before = known.get(id);
  const isPlaced =
    before?.position.x === rect.x &&
    before.position.y === rect.y &&
    before.width === rect.width &&
    before.height === rect.height;
  next.set(id, before && isPlaced ? before : make());
}
