import * as Y from "yjs";
import { rootsOf } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import type { Zone } from "../kinds.ts";
import type { Ranked } from "../order.ts";
import { rank } from "../rank.ts";
import { isParked } from "../raw-map.ts";
import { readLane, readPhase, readPlace, readStep } from "../read-map.ts";
import type { Edit } from "./edit.ts";

// Keys for new or moved siblings. Siblings whose keys leave no room (ties, orphans of a deleted
// phase) are given new ones on the way, in the order in which everybody already sees them.

export function rankPhases(edit: Edit, ids: readonly string[], index: number, count = 1): string[] {
  const siblings = ids.map((id) => ({ id, order: readPhase(edit.doc, id)?.order ?? "" }));
  return take(edit, siblings, index, count, (id, order) => {
    fieldsOf(edit, "phases", id)?.set("order", order);
  });
}

export function rankSteps(
  edit: Edit,
  phaseId: string,
  ids: readonly string[],
  index: number,
  count = 1,
): string[] {
  const siblings = ids.map((id) => {
    const at = readStep(edit.doc, id)?.at;
    // an orphan is seen after the phase's own steps whatever its key: an empty key asks for a new one
    return { id, order: at?.phaseId === phaseId ? at.order : "" };
  });
  return take(edit, siblings, index, count, (id, order) => {
    fieldsOf(edit, "steps", id)?.set("at", { phaseId, order });
  });
}

export function rankLanes(
  edit: Edit,
  zone: Zone,
  ids: readonly string[],
  index: number,
  count = 1,
): string[] {
  const siblings = ids.map((id) => ({ id, order: readLane(edit.doc, id)?.at.order ?? "" }));
  return take(edit, siblings, index, count, (id, order) => {
    fieldsOf(edit, "lanes", id)?.set("at", { zone, order });
  });
}

export function rankCards(edit: Edit, ids: readonly string[], index: number, count = 1): string[] {
  const siblings = ids.map((id) => {
    const at = readPlace(edit.doc, id);
    return { id, order: at === null || isParked(at) ? "" : at.order };
  });
  return take(edit, siblings, index, count, (id, order) => {
    const at = readPlace(edit.doc, id);
    if (at && !isParked(at)) fieldsOf(edit, "cards", id)?.set("at", { ...at, order });
  });
}

export function phaseStepIds(map: JourneyMap, phaseId: string): string[] {
  return map.steps.filter((step) => step.phaseId === phaseId).map(({ id }) => id);
}

export function zoneLaneIds(map: JourneyMap, zone: Zone): string[] {
  return map.lanes.filter((lane) => lane.zone === zone).map(({ id }) => id);
}

export function cellCardIds(map: JourneyMap, laneId: string, stepId: string): string[] {
  return map.cards
    .filter(
      ({ place }) => place.kind === "cell" && place.laneId === laneId && place.stepId === stepId,
    )
    .map(({ id }) => id);
}

function take(
  edit: Edit,
  siblings: readonly Ranked[],
  index: number,
  count: number,
  rekey: (id: string, order: string) => void,
): string[] {
  const { keys, rekeyed } = rank(siblings, index, count, edit.env.random);
  for (const { id, order } of rekeyed) rekey(id, order);
  return keys;
}

function fieldsOf(edit: Edit, root: "phases" | "steps" | "lanes" | "cards", id: string) {
  const fields = rootsOf(edit.doc)[root].get(id);
  return fields instanceof Y.Map ? fields : null;
}
