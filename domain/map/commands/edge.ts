import * as Y from "yjs";
import { maxTitle, rootsOf } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import type { EdgeKind } from "../kinds.ts";
import { edgeFields } from "../node-fields.ts";
import { readStructure } from "../read-map.ts";
import {
  type Done,
  done,
  type Edit,
  hasRoomFor,
  inOne,
  type Made,
  made,
  type Refused,
  refused,
  setField,
} from "./edit.ts";
import { setText } from "./set-text.ts";

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

/** The same connection the other way round. */
export function reverseEdge(edit: Edit, { id }: { id: string }): Done | Refused {
  return inOne(edit, () => {
    const map = readStructure(edit.doc);
    const edge = map.edges.find((one) => one.id === id);
    const fields = rootsOf(edit.doc).edges.get(id);
    if (edge === undefined || !(fields instanceof Y.Map)) return refused("not-found");
    const { kind, source, target } = edge;
    if (map.edges.some((e) => e.kind === kind && e.source === target && e.target === source))
      return refused("edge-exists");
    fields.set("source", target);
    fields.set("target", source);
    return done(id);
  });
}

/** What a connection most likely means: back is a loop, another team a hand-off. */
export function suggestedKind(map: JourneyMap, source: string, target: string): EdgeKind {
  if (source === target) return "loop";
  const [from, to] = [source, target].map((id) => map.steps.findIndex((step) => step.id === id));
  const [before, after] = [map.steps[from ?? -1], map.steps[to ?? -1]];
  if (from === undefined || to === undefined || !before || !after) return "next";
  if (to < from) return "loop";
  return before.teamId && after.teamId && before.teamId !== after.teamId
    ? "hand-off"
    : "alternative";
}

export function labelEdge(edit: Edit, { id, label }: { id: string; label: string }) {
  return setText(edit, "edges", id, "label", label, maxTitle);
}

function endKind(map: JourneyMap, id: string): "step" | "card" | null {
  if (map.steps.some((step) => step.id === id)) return "step";
  return map.cards.some((card) => card.id === id) ? "card" : null;
}
