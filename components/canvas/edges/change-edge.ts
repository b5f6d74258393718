import { deleteNodes } from "#domain/map/commands/delete.ts";
import { reverseEdge, setEdgeKind } from "#domain/map/commands/edge.ts";
import type { Edge } from "#domain/map/journey-map.ts";
import type { EdgeKind } from "#domain/map/kinds.ts";
import type { MapModel } from "../canvas-model.ts";

export function giveKind(model: MapModel, { id }: Edge, kind: EdgeKind): void {
  tell(model, setEdgeKind(model.edit, { id, kind }));
}

export function turnEdge(model: MapModel, { id }: Edge): void {
  tell(model, reverseEdge(model.edit, { id }));
}

/** The keyboard is left where the line began. */
export function removeEdge(model: MapModel, { id }: Edge): void {
  const result = deleteNodes(model.edit, { ids: [id] });
  tell(model, result);
  if (result.ok) model.say("edgeRemoved");
  model.pickEdge(null);
}

function tell(model: MapModel, result: { ok: true } | { ok: false; reason: string }): void {
  if (!result.ok) model.say(`refused.${result.reason}`);
}
