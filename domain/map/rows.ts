import type { Card, Edge, JourneyMap } from "./journey-map.ts";
import type { EdgeKind } from "./kinds.ts";
import { type Memo, noMemo } from "./memo.ts";

/** A row of the `nodes` table, without its map. */
export type NodeRow = {
  id: string;
  kind: "phase" | "step" | "lane" | "card";
  title: string;
  type: string | null;
  position: number;
  phaseId: string | null;
  stepId: string | null;
  stepToId: string | null;
  laneId: string | null;
  imageId: string | null;
  x: number | null;
  y: number | null;
  fields: Record<string, unknown>;
};

/** A row of the `edges` table, without its map. */
export type EdgeRow = { id: string; kind: EdgeKind; source: string; target: string; label: string };

/**
 * The projection of a map: every phase, step, lane and card is a node, every connection an edge.
 * A position counts among all of a kind, in display order; a card's among those of its cell, or
 * among the parked. A card's type is its lane's. A curve's points are a field of its lane. With a memo
 * the row of what is the same card in the same position is the same row.
 */
export function projectRows(
  map: JourneyMap,
  memo: Memo = noMemo,
): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const inCell = new Map<string, number>();
  const nextPosition = (cell: string) => {
    const position = inCell.get(cell) ?? 0;
    inCell.set(cell, position + 1);
    return position;
  };
  return {
    nodes: [
      ...map.phases.map(({ id, title, ...fields }, position) =>
        row({ id, kind: "phase", title, position, fields }),
      ),
      ...map.steps.map(({ id, title, phaseId, ...fields }, position) =>
        row({ id, kind: "step", title, phaseId, position, fields }),
      ),
      ...map.lanes.map(({ id, title, type, ...rest }, position) =>
        row({ id, kind: "lane", title, type, position, fields: { ...rest, ...curveOf(map, id) } }),
      ),
      ...map.cards.map((card) => {
        const { place } = card;
        const cell = place.kind === "cell" ? place : null;
        const position = nextPosition(cell ? `${cell.laneId}|${cell.stepId}` : "parked");
        const type = (cell && lanes.get(cell.laneId)?.type) ?? null;
        const before = memo.recall<NodeRow>(card);
        if (before?.position === position && before.type === type) return before;
        return memo.keep(card, cardRow(card, { position, type }));
      }),
    ],
    edges: map.edges.map((edge) => memo.recall<EdgeRow>(edge) ?? memo.keep(edge, edgeRow(edge))),
  };
}

function cardRow(
  { id, text, place, ...fields }: Card,
  seen: Pick<NodeRow, "position" | "type">,
): NodeRow {
  const { kind: _, ...where } = place;
  const imageId = fields.image?.id ?? null;
  return row({ id, kind: "card", title: text, imageId, fields, ...seen, ...where });
}

function edgeRow({ id, kind, source, target, label }: Edge): EdgeRow {
  return { id, kind, source, target, label };
}

function row(
  given: Pick<NodeRow, "id" | "kind" | "title" | "position" | "fields"> & Partial<NodeRow>,
): NodeRow {
  return {
    type: null,
    phaseId: null,
    stepId: null,
    stepToId: null,
    laneId: null,
    imageId: null,
    x: null,
    y: null,
    ...given,
  };
}

function curveOf(map: JourneyMap, laneId: string): { points?: unknown[] } {
  const points = map.curve
    .filter((point) => point.laneId === laneId)
    .map(({ stepId, personaId, value }) => ({ stepId, personaId, value }));
  return points.length === 0 ? {} : { points };
}
