import { moveCards, setColour, setOwner, setStatus, setTags } from "#domain/map/commands/card.ts";
import { type Done, inOne, type Refused } from "#domain/map/commands/edit.ts";
import type { Card } from "#domain/map/journey-map.ts";
import type { CardStatus } from "#domain/map/kinds.ts";
import type { MapModel } from "../canvas-model.ts";

/** One change to every selected card, as one step of undo; the first refusal is said. */
function changeSelected(model: MapModel, change: (card: Card) => Done | Refused): void {
  const results = inOne(model.edit, () => model.selectedCards().map(change));
  const refused = results.find((result) => !result.ok);
  if (refused && !refused.ok) model.say(`refused.${refused.reason}`);
}

export function colourSelected(model: MapModel, colour: number | null): void {
  changeSelected(model, ({ id }) => setColour(model.edit, { id, colour }));
}

export function ownSelected(model: MapModel, ownerId: string | null): void {
  changeSelected(model, ({ id }) => setOwner(model.edit, { id, ownerId }));
}

export function markSelected(model: MapModel, status: CardStatus | null): void {
  changeSelected(model, ({ id }) => setStatus(model.edit, { id, status }));
}

/** On all of them if one lacks it, else on none. */
export function tagSelected(model: MapModel, tag: string): void {
  const isEverywhere = model.selectedCards().every(({ tags }) => tags.includes(tag));
  changeSelected(model, ({ id, tags }) => {
    const others = tags.filter((one) => one !== tag);
    return setTags(model.edit, { id, tags: isEverywhere ? others : [...others, tag] });
  });
}

/** Each in its own column; a parked one in the first. */
export function sendSelected(model: MapModel, laneId: string): void {
  const first = model.grid().steps[0]?.id;
  const moves = model.selectedCards().flatMap(({ id, place }) => {
    const stepId = place.kind === "cell" ? place.stepId : first;
    return stepId === undefined ? [] : [{ id, to: { laneId, stepId } }];
  });
  const result = moveCards(model.edit, { moves });
  if (!result.ok) model.say(`refused.${result.reason}`);
}
