import { moveCards, setColour, setOwner, setStatus, setTags } from "#domain/map/commands/card.ts";
import { type Done, inOne, type Refused } from "#domain/map/commands/edit.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { cardStatuses } from "#domain/map/kinds.ts";
import type { MapModel } from "../canvas-model.ts";

/** What can be chosen for all selected cards at once. */
export type BulkField = "lane" | "colour" | "tags" | "owner" | "status";

/** Several cards are selected, and nothing but cards. */
export function isBulk(model: MapModel): boolean {
  const { size } = model.selection.get();
  return size > 1 && model.selectedCards().length === size;
}

/** What can be done to several is in a bar of its own: the keyboard goes there if it stands. */
export function goToBulkBar(): boolean {
  const first = document.querySelector<HTMLElement>("[data-bulk-bar] button");
  first?.focus();
  return first !== null;
}

/** One change to every selected card, as one step of undo; the first refusal is said. */
function changeSelected(model: MapModel, change: (card: Card) => Done | Refused): void {
  const results = inOne(model.edit, () => model.selectedCards().map(change));
  const refused = results.find((result) => !result.ok);
  if (refused && !refused.ok) model.say(`refused.${refused.reason}`);
}

/** The same for all of them; null takes away what they have. */
export function chooseForSelected(model: MapModel, field: BulkField, id: string | null): void {
  switch (field) {
    case "lane":
      if (id !== null) sendSelected(model, id);
      return;
    case "colour": {
      const colour = id === null ? null : Number(id);
      changeSelected(model, (card) => setColour(model.edit, { id: card.id, colour }));
      return;
    }
    case "tags":
      if (id !== null) tagSelected(model, id);
      return;
    case "owner":
      changeSelected(model, (card) => setOwner(model.edit, { id: card.id, ownerId: id }));
      return;
    case "status": {
      const status = cardStatuses.find((one) => one === id) ?? null;
      changeSelected(model, (card) => setStatus(model.edit, { id: card.id, status }));
      return;
    }
    default:
      field satisfies never;
  }
}

/** On all of them if one lacks it, else on none. */
function tagSelected(model: MapModel, tag: string): void {
  const isEverywhere = model.selectedCards().every(({ tags }) => tags.includes(tag));
  changeSelected(model, ({ id, tags }) => {
    const others = tags.filter((one) => one !== tag);
    return setTags(model.edit, { id, tags: isEverywhere ? others : [...others, tag] });
  });
}

/** Each in its own column; a parked one in the first. */
function sendSelected(model: MapModel, laneId: string): void {
  const first = model.grid().steps[0]?.id;
  const moves = model.selectedCards().flatMap(({ id, place }) => {
    const stepId = place.kind === "cell" ? place.stepId : first;
    return stepId === undefined ? [] : [{ id, to: { laneId, stepId } }];
  });
  const result = moveCards(model.edit, { moves });
  if (!result.ok) model.say(`refused.${result.reason}`);
}
