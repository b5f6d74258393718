import { edgeFields, maxTitle, readStructure, rootsOf } from "../document.ts";
import type { EdgeKind, JourneyMap } from "../journey-map.ts";
import {
  type Edit,
  hasRoomFor,
  inOne,
  type Made,
  made,
  type Refused,
  refused,
  setField,
  setText,
} from "./edit.ts";

/** Between two steps or two cards; only a loop may come back to where it left. */
export function addEdge(
  edit: Edit,
  {
    kind,
    source,
    target,
    label = "",
  }: { kind: EdgeKind; source: string; target: string; label?: string },
): Made | Refused {
  if (label.length > maxTitle) return refused("too-long");
  return inOne(edit, () => {
    if (!hasRoomFor(edit.doc, 1)) return refused("too-many");
    const map = readStructure(edit.doc);
    const ends = [endKind(map, source), endKind(map, target)];
    if (ends.includes(null)) return refused("not-found");
    if (ends[0] !== ends[1]) return refused("mixed-ends");
    if (source === target && kind !== "loop") return refused("same-ends");
    if (map.edges.some((e) => e.kind === kind && e.source === source && e.target === target))
      return refused("edge-exists");
    const id = edit.env.newId();
    rootsOf(edit.doc).edges.set(id, edgeFields({ kind, source, target, label }));
    return made(id);
  });
}

export function setEdgeKind(edit: Edit, { id, kind }: { id: string; kind: EdgeKind }) {
  const edge = readStructure(edit.doc).edges.find((one) => one.id === id);
  if (edge === undefined) return refused("not-found");
  if (edge.source === edge.target && kind !== "loop") return refused("same-ends");
  return setField(edit, "edges", id, "kind", kind);
}

export function labelEdge(edit: Edit, { id, label }: { id: string; label: string }) {
  return setText(edit, "edges", id, "label", label, maxTitle);
}

function endKind(map: JourneyMap, id: string): "step" | "card" | null {
  if (map.steps.some((step) => step.id === id)) return "step";
  return map.cards.some((card) => card.id === id) ? "card" : null;
}
