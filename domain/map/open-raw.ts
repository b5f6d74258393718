import type * as Y from "yjs";
import type { Touched } from "./observe-map.ts";
import type { RawMap } from "./raw-map.ts";
import {
  readCard,
  readCurve,
  readEdge,
  readHeader,
  readLane,
  readPhase,
  readRaw,
  readStep,
} from "./read-map.ts";

export type OpenRaw = ReturnType<typeof openRaw>;

/** What a document says, by id, so that a node can be read again by itself. */
export function openRaw(doc: Y.Doc) {
  const raw = readRaw(doc);
  const byId = <T extends { id: string }>(nodes: readonly T[]) =>
    new Map(nodes.map((node) => [node.id, node]));
  return {
    header: raw.header,
    phases: byId(raw.phases),
    steps: byId(raw.steps),
    lanes: byId(raw.lanes),
    cards: byId(raw.cards),
    edges: byId(raw.edges),
    curve: raw.curve,
  };
}

export function closeRaw(raw: OpenRaw): RawMap {
  return {
    header: raw.header,
    phases: [...raw.phases.values()],
    steps: [...raw.steps.values()],
    lanes: [...raw.lanes.values()],
    cards: [...raw.cards.values()],
    edges: [...raw.edges.values()],
    curve: raw.curve,
  };
}

export function readAgain(doc: Y.Doc, raw: OpenRaw, touched: Touched): void {
  if (touched.header) raw.header = readHeader(doc);
  if (touched.curve) raw.curve = readCurve(doc);
  refresh(raw.phases, touched.phases, (id) => readPhase(doc, id));
  refresh(raw.steps, touched.steps, (id) => readStep(doc, id));
  refresh(raw.lanes, touched.lanes, (id) => readLane(doc, id));
  refresh(raw.cards, touched.cards, (id) => readCard(doc, id));
  refresh(raw.edges, touched.edges, (id) => readEdge(doc, id));
}

function refresh<T>(nodes: Map<string, T>, ids: Iterable<string>, read: (id: string) => T | null) {
  for (const id of ids) {
    const node = read(id);
    if (node === null) nodes.delete(id);
    else nodes.set(id, node);
  }
}
