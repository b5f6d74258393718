import * as Y from "yjs";
import { planDeletion } from "../deletion.ts";
import { curveKey, isLocked, rootsOf } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import { stepFields } from "../node-fields.ts";
import { type CellAt, isParked } from "../raw-map.ts";
import { readCard, readStep, readStructure } from "../read-map.ts";
import { type Done, done, type Edit, inOne, type Refused, refused } from "./edit.ts";
import { phaseStepIds, rankSteps } from "./siblings.ts";

/**
 * Deletes phases, steps, lanes, cards and edges, with all that cannot stand without them. A phase
 * whose last step goes keeps an empty one; the last phase cannot go. While the structure is locked
 * only cards and edges go.
 */
export function deleteNodes(edit: Edit, { ids }: { ids: readonly string[] }): Done | Refused {
  return inOne(edit, () => {
    const { doc } = edit;
    const map = readStructure(doc);
    const plan = planDeletion(map, ids);
    if (plan.phases.length > 0 && plan.phases.length === map.phases.length)
      return refused("last-phase");
    if (isLocked(doc) && [plan.phases, plan.steps, plan.lanes].some(({ length }) => length > 0))
      return refused("structure-locked");
    const goes = [...plan.phases, ...plan.steps, ...plan.lanes, ...plan.cards, ...plan.edges];
    if (goes.length === 0) return refused("not-found");
    const roots = rootsOf(doc);
    for (const { id, stepId, stepToId } of plan.shortened) respan(edit, id, stepId, stepToId);
    const added = keepEachPhaseAStep(edit, map, plan.phases, plan.steps);
    for (const id of plan.edges) roots.edges.delete(id);
    for (const id of plan.cards) roots.cards.delete(id);
    for (const { laneId, stepId, personaId } of plan.points)
      roots.curve.delete(curveKey(laneId, stepId, personaId));
    for (const id of plan.steps) roots.steps.delete(id);
    for (const id of plan.phases) roots.phases.delete(id);
    for (const id of plan.lanes) roots.lanes.delete(id);
    return done(...goes, ...plan.shortened.map(({ id }) => id), ...added);
  });
}

/** Rewrites the columns of a card that stays in its lane. */
export function respan(edit: Edit, id: string, stepId: string, stepToId: string | null): void {
  const at = readCard(edit.doc, id)?.at;
  const fields = rootsOf(edit.doc).cards.get(id);
  if (!at || isParked(at) || !(fields instanceof Y.Map)) return;
  fields.set("at", cellAt(edit, { laneId: at.laneId, stepId, stepToId, order: at.order }));
}

/** A cell place, with the hint that lets a span survive its end. */
export function cellAt(edit: Edit, at: Omit<CellAt, "endAt">): CellAt {
  const endAt = at.stepToId === null ? undefined : readStep(edit.doc, at.stepToId)?.at;
  // a step whose place was lost, as when two people undo at once, gives no hint
  return endAt === undefined || endAt.phaseId === "" ? at : { ...at, endAt };
}

/** Puts an empty step into every phase that would otherwise be left with none. */
export function keepEachPhaseAStep(
  edit: Edit,
  map: JourneyMap,
  deletedPhases: readonly string[],
  leaving: readonly string[],
): string[] {
  const added: string[] = [];
  for (const { id: phaseId } of map.phases) {
    const ids = phaseStepIds(map, phaseId);
    const isEmptied = ids.length > 0 && ids.every((id) => leaving.includes(id));
    if (!isEmptied || deletedPhases.includes(phaseId)) continue;
    const [order = "a0"] = rankSteps(edit, phaseId, ids, ids.length);
    const id = edit.env.newId();
    rootsOf(edit.doc).steps.set(id, stepFields(emptyStep({ phaseId, order })));
    added.push(id);
  }
  return added;
}

export function emptyStep(at: { phaseId: string; order: string }, title = "") {
  return { title, description: "", at, channels: [], teamId: null, momentOfTruth: false };
}
