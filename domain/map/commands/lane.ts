import * as Y from "yjs";
import { maxTitle, rootsOf } from "../document.ts";
import type { LaneType, Zone } from "../kinds.ts";
import { defaultZone, holdsCards } from "../lane-type.ts";
import { laneFields } from "../node-fields.ts";
import { readLane, readStructure } from "../read-map.ts";
import {
  type Done,
  done,
  type Edit,
  hasRoomFor,
  type Made,
  made,
  type Refused,
  refused,
  type Slot,
  setField,
  slotIndex,
  unlocked,
} from "./edit.ts";
import { setText } from "./set-text.ts";
import { rankLanes, zoneLaneIds } from "./siblings.ts";

/** Without `zone`, a lane goes to the zone of the lane that the slot names, else to its type's own. */
export function addLane(
  edit: Edit,
  {
    type,
    title = "",
    zone,
    slot = "end",
  }: { type: LaneType; title?: string; zone?: Zone; slot?: Slot },
): Made | Refused {
  if (title.length > maxTitle) return refused("too-long");
  return unlocked(edit, () => {
    if (!hasRoomFor(edit.doc, 1)) return refused("too-many");
    const home = zone ?? siblingZone(edit, slot) ?? defaultZone(type);
    const ids = zoneLaneIds(readStructure(edit.doc), home);
    const [order = "a0"] = rankLanes(edit, home, ids, slotIndex(ids, slot));
    const id = edit.env.newId();
    rootsOf(edit.doc).lanes.set(id, laneFields({ type, title, at: { zone: home, order } }));
    return made(id);
  });
}

export function renameLane(edit: Edit, { id, title }: { id: string; title: string }) {
  return unlocked(edit, () => setText(edit, "lanes", id, "title", title, maxTitle));
}

/** A lane that holds cards cannot become one that only draws what the steps say. */
export function setLaneType(
  edit: Edit,
  { id, type }: { id: string; type: LaneType },
): Done | Refused {
  const { cards } = readStructure(edit.doc);
  const hasCards = cards.some(({ place }) => place.kind === "cell" && place.laneId === id);
  if (hasCards && !holdsCards(type)) return refused("lane-has-cards");
  return unlocked(edit, () => setField(edit, "lanes", id, "type", type));
}

/** Whether every step has to say something in it: not a matter of structure, so no lock stops it. */
export function setLaneRequired(
  edit: Edit,
  { id, on }: { id: string; on: boolean },
): Done | Refused {
  return setField(edit, "lanes", id, "isRequired", on);
}

/** Across a blueprint line, the lane takes the zone of the lane it is put beside. */
export function moveLane(
  edit: Edit,
  { id, zone, slot }: { id: string; zone?: Zone; slot: Slot },
): Done | Refused {
  return unlocked(edit, () => {
    const lane = readLane(edit.doc, id);
    const fields = rootsOf(edit.doc).lanes.get(id);
    if (lane === null || !(fields instanceof Y.Map)) return refused("not-found");
    const home = zone ?? siblingZone(edit, slot) ?? lane.at.zone;
    const ids = zoneLaneIds(readStructure(edit.doc), home).filter((other) => other !== id);
    const [order = "a0"] = rankLanes(edit, home, ids, slotIndex(ids, slot));
    fields.set("at", { zone: home, order });
    return done(id);
  });
}

function siblingZone(edit: Edit, slot: Slot): Zone | undefined {
  if (typeof slot === "string") return undefined;
  return readLane(edit.doc, "before" in slot ? slot.before : slot.after)?.at.zone;
}
