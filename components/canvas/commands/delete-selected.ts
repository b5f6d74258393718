import { deleteNodes } from "#domain/map/commands/delete.ts";
import { planDeletion } from "#domain/map/deletion.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import type { MapModel } from "../canvas-model.ts";

/** Deletes what is selected; where a required lane is among it, it is asked first. */
export function deleteSelected(model: MapModel): void {
  const isLocked = model.map.get().header.isLocked;
  if (requiredIn(model).length > 0 && !isLocked) model.sheet.set("deleteRequired");
  else deleteNow(model);
}

/** Says what goes with it; undo brings all of it back. */
export function deleteNow(model: MapModel): void {
  const ids = [...model.selection.get()];
  if (ids.length === 0) return;
  const plan = planDeletion(model.map.get(), ids);
  const result = deleteNodes(model.edit, { ids });
  if (!result.ok) {
    model.say(`refused.${result.reason}`);
    return;
  }
  model.panel.set(null);
  model.say("deleted", {
    steps: plan.steps.length,
    lanes: plan.lanes.length,
    cards: plan.cards.length,
  });
}

/** The required lanes among what is selected. */
export function requiredIn({ map, selection }: MapModel): readonly Lane[] {
  return map.get().lanes.filter(({ id, isRequired }) => isRequired && selection.get().has(id));
}
