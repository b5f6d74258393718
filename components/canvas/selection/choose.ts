import { moveLane, setLaneType } from "#domain/map/commands/lane.ts";
import { laneTypes, zones } from "#domain/map/kinds.ts";
import type { MapModel } from "../canvas-model.ts";
import { type BulkField, chooseForSelected } from "./bulk.ts";

/** What a menu offers the values of: of cards, or of the one lane that the keyboard is on. */
export type ChoiceField = BulkField | "type" | "zone";

/** Takes a value for what the menu was asked for; null takes away what there is. */
export function choose(model: MapModel, field: ChoiceField, id: string | null): void {
  if (field !== "type" && field !== "zone") {
    // a card that was let go is still what the keyboard is on
    if (model.selection.get().size === 0) model.focus(model.cursor.get());
    chooseForSelected(model, field, id);
    return;
  }
  const lane = laneHere(model);
  const type = laneTypes.find((one) => one === id);
  const zone = zones.find((one) => one === id);
  if (!lane) return;
  const result =
    field === "type"
      ? type && setLaneType(model.edit, { id: lane.id, type })
      : zone && moveLane(model.edit, { id: lane.id, zone, slot: "end" });
  if (result && !result.ok) model.say(`refused.${result.reason}`);
}

/** What they have now, as far as it is the same in all of them. */
export function chosenNow(model: MapModel, field: ChoiceField): readonly (string | null)[] {
  const lane = laneHere(model);
  if (field === "type" || field === "zone") return lane ? [lane[field]] : [];
  const each = model.selectedCards().map((card): readonly (string | null)[] => {
    if (field === "tags") return card.tags;
    if (field === "lane") return card.place.kind === "cell" ? [card.place.laneId] : [];
    if (field === "colour") return [card.colour === null ? null : String(card.colour)];
    return [field === "owner" ? card.ownerId : card.status];
  });
  const [first = [], ...others] = each;
  return first.filter((value) => others.every((values) => values.includes(value)));
}

function laneHere(model: MapModel) {
  const cursor = model.cursor.get();
  return cursor?.at === "lane" ? model.grid().lane(cursor.laneId) : undefined;
}
