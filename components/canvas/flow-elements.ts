import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import type { CardNodeType } from "./nodes/card-node.tsx";
import type { CurveNodeType } from "./nodes/curve-node.tsx";
import type { CanvasOverlay } from "./overlay.ts";

export type FlowNode = CardNodeType | CurveNodeType;

type Drawn = { map: JourneyMap; layout: Layout; overlay: CanvasOverlay };

/**
 * What React Flow draws of a layout. A node whose card and place did not change is the same object
 * as before, so that React Flow and React leave it alone.
 */
export function createFlowNodes() {
  let known = new Map<string, FlowNode>();
  let last: Drawn | null = null;
  return (map: JourneyMap, layout: Layout, overlay: CanvasOverlay) => {
    const now = { map, layout, overlay };
    if (last && isReworded(last, now)) reword(known, last.map, map);
    else known = makeNodes(known, now);
    last = now;
    return [...known.values()];
  };
}

/** The same cards at the same places: then the layout is the same object. */
function isReworded(before: Drawn, now: Drawn): boolean {
  return (
    before.layout === now.layout &&
    before.overlay === now.overlay &&
    before.map.lanes === now.map.lanes
  );
}

function reword(nodes: Map<string, FlowNode>, before: JourneyMap, after: JourneyMap): void {
  after.cards.forEach((card, i) => {
    if (card === before.cards[i]) return;
    const node = nodes.get(card.id);
    if (node?.type === "card") nodes.set(card.id, { ...node, data: { ...node.data, card } });
  });
}

function makeNodes(
  known: ReadonlyMap<string, FlowNode>,
  { map, layout, overlay }: Drawn,
): Map<string, FlowNode> {
  const next = new Map<string, FlowNode>();
  const laneTypes = new Map(map.lanes.map(({ id, type }) => [id, type]));
  const cards = new Map(map.cards.map((card) => [card.id, card]));
  const curveLanes = layout.lanes.filter(
    ({ type, isCollapsed }) => type === "curve" && !isCollapsed,
  );
  for (const { id, rect } of curveLanes) {
    const before = known.get(`curve:${id}`);
    next.set(`curve:${id}`, before && isAt(before, rect) ? before : curveNode(id, rect));
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
      isAt(before, rect);
    const made = (): CardNodeType => ({
      id,
      type: "card",
      ...placed(rect),
      draggable: false,
      zIndex: 1,
      // without listeners of its own React Flow would let every press through
      style: { ...inPlace(rect), pointerEvents: "all" },
      data: { card, laneType, glow },
    });
    next.set(id, isSame ? before : made());
  }
  return next;
}

function curveNode(laneId: string, rect: Rect): CurveNodeType {
  return {
    id: `curve:${laneId}`,
    type: "curve",
    ...placed(rect),
    draggable: false,
    zIndex: 0,
    // clicks on the empty parts belong to the cells underneath
    style: { ...inPlace(rect), pointerEvents: "none" },
    data: { laneId },
  };
}

/** Sizes come from the layout: with them given React Flow need not draw a node to measure it. */
function placed({ x, y, width, height }: Rect) {
  return { position: { x, y }, width, height, measured: { width, height }, handles: noHandles };
}

const noHandles: never[] = [];

/**
 * In place of React Flow's transform: each transform is a picture of its own to the browser, which it
 * has to put together with all others whenever a card comes into sight.
 */
function inPlace({ x, y }: Rect) {
  return { transform: "none", left: x, top: y } as const;
}

function isAt({ position, width, height }: FlowNode, rect: Rect): boolean {
  return (
    position.x === rect.x && position.y === rect.y && width === rect.width && height === rect.height
  );
}
