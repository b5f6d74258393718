import {
  type CardContent,
  insertCards,
  moveCards,
  setCardText,
  setColour,
  setLens,
  setOwner,
  setStatus,
  setTags,
} from "#domain/map/commands/card.ts";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { type Edit, hasRoomFor, inOne, type Refused, refused } from "#domain/map/commands/edit.ts";
import { setPersonas } from "#domain/map/commands/header.ts";
import { describeStep, setChannels, setMomentOfTruth, setTeam } from "#domain/map/commands/step.ts";
import { isLocked, maxSet } from "#domain/map/document.ts";
import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { makeHeaders } from "./merge-headers.ts";
import { matchHeaders } from "./merge-match.ts";

export type Merged = {
  ok: true;
  touched: readonly string[];
  phases: number;
  steps: number;
  lanes: number;
  cards: number;
  /** cards that the map had under their own id, and that now say what the file says */
  changed: number;
  /** cards that were there already, word for word */
  same: number;
};

/**
 * Puts a map that was read from a file into one that is there, in one step of undo: phases, steps and
 * lanes are the map's own where their names are, else new ones after what they stand after; cards are
 * added, those that are there already left alone. Nothing of the map goes.
 */
export function mergeMap(edit: Edit, read: JourneyMap): Merged | Refused {
  return inOne(edit, () => {
    const map = readMap(edit.doc);
    const from = isOnlyParked(read) ? { ...read, phases: [], steps: [] } : read;
    const matched = matchHeaders(map, from);
    const steps = missing(from.steps, matched.steps);
    const lanes = missing(from.lanes, matched.lanes);
    if (steps + lanes > 0 && isLocked(edit.doc)) return refused("structure-locked");
    // a phase comes with a step that is new
    if (!hasRoomFor(edit.doc, 2 * steps + lanes + from.cards.length)) return refused("too-many");
    const { phases, ...ids } = makeHeaders(edit, from, matched);
    sayOfSteps(edit, map, from, ids.steps);
    const { touched, ...cards } = putCards(edit, map, from, ids);
    for (const { laneId, stepId, personaId, value } of from.curve) {
      const at = { laneId: ids.lanes.get(laneId) ?? "", stepId: ids.steps.get(stepId) ?? "" };
      setCurvePoint(edit, { ...at, personaId, value });
    }
    const personaIds = [...new Set([...map.header.personaIds, ...from.header.personaIds])];
    if (personaIds.length > map.header.personaIds.length)
      setPersonas(edit, { personaIds: personaIds.slice(0, maxSet) });
    return { ok: true, touched, phases, steps, lanes, ...cards };
  });
}

/** Its one step is only what any map has to have. */
function isOnlyParked({ lanes, phases, steps }: JourneyMap): boolean {
  const isUnnamed = [...phases, ...steps].every(({ title }) => title === "");
  return lanes.length === 0 && steps.length === 1 && isUnnamed;
}

function missing(nodes: readonly { id: string }[], known: ReadonlyMap<string, string>): number {
  return nodes.filter(({ id }) => !known.has(id)).length;
}

/** What the map says of its own steps stays; what it does not say yet is added. */
function sayOfSteps(
  edit: Edit,
  map: JourneyMap,
  from: JourneyMap,
  ids: ReadonlyMap<string, string>,
): void {
  const known = new Map(map.steps.map((step) => [step.id, step]));
  for (const step of from.steps) {
    const id = ids.get(step.id) ?? "";
    const own = known.get(id);
    const channels = new Set([...(own?.channels ?? []), ...step.channels]);
    if (channels.size > (own?.channels.length ?? 0))
      setChannels(edit, { id, channels: [...channels].slice(0, maxSet) });
    if (step.teamId !== null && (own?.teamId ?? null) === null)
      setTeam(edit, { id, teamId: step.teamId });
    if (step.momentOfTruth && !own?.momentOfTruth) setMomentOfTruth(edit, { id, on: true });
    if (step.description !== "" && (own?.description ?? "") === "")
      describeStep(edit, { id, description: step.description });
  }
}

type Ids = { steps: ReadonlyMap<string, string>; lanes: ReadonlyMap<string, string> };

function putCards(edit: Edit, map: JourneyMap, from: JourneyMap, ids: Ids) {
  const own = new Map(map.cards.map((card) => [card.id, card]));
  const present = new Map<string, number>();
  for (const card of map.cards) {
    const key = keyOf(card.place, card.text);
    present.set(key, (present.get(key) ?? 0) + 1);
  }
  const fresh: Card[] = [];
  let same = 0;
  let changed = 0;
  for (const card of from.cards.map((one) => ({ ...one, place: placeIn(one.place, ids) }))) {
    const known = own.get(card.id);
    if (known) {
      if (changeCard(edit, known, card)) changed++;
      else same++;
      continue;
    }
    const key = keyOf(card.place, card.text);
    const left = present.get(key) ?? 0;
    if (left > 0) {
      present.set(key, left - 1);
      same++;
    } else fresh.push(card);
  }
  const below = parkedBelow(map);
  const put = insertCards(edit, { cards: fresh.map((card) => toInsert(card, below)) });
  return { touched: put.ok ? put.touched : [], cards: fresh.length, changed, same };
}

function toInsert({ id: _, place, copiedFrom: __, ...content }: Card, below: number) {
  if (place.kind === "parked") return { ...content, to: { x: place.x, y: place.y + below } };
  const { laneId, stepId, stepToId } = place;
  return { ...content, to: { laneId, stepId, stepToId, slot: "end" as const } };
}

/** Only what differs is written; what the file does not say (a colour, an owner) is left as it is. */
function changeCard(edit: Edit, own: Card, told: Card): boolean {
  const { id } = own;
  const change: Partial<CardContent> = {};
  if (told.text !== own.text && own.excerptId === null) {
    setCardText(edit, { id, text: told.text });
    change.text = told.text;
  }
  if (told.status !== null && told.status !== own.status) {
    setStatus(edit, { id, status: told.status });
    change.status = told.status;
  }
  if (told.colour !== null && told.colour !== own.colour) {
    setColour(edit, { id, colour: told.colour });
    change.colour = told.colour;
  }
  if (told.lens !== null && told.lens !== own.lens) {
    setLens(edit, { id, lens: told.lens });
    change.lens = told.lens;
  }
  if (told.ownerId !== null && told.ownerId !== own.ownerId) {
    setOwner(edit, { id, ownerId: told.ownerId });
    change.ownerId = told.ownerId;
  }
  const tags = [...new Set([...own.tags, ...told.tags])];
  if (tags.length > own.tags.length) {
    setTags(edit, { id, tags: tags.slice(0, maxSet) });
    change.tags = tags;
  }
  const isMoved = told.place.kind === "cell" && keyOf(told.place, "") !== keyOf(own.place, "");
  if (isMoved && told.place.kind === "cell") {
    const { laneId, stepId, stepToId } = told.place;
    moveCards(edit, { moves: [{ id, to: { laneId, stepId, stepToId, slot: "end" } }] });
  }
  return isMoved || Object.keys(change).length > 0;
}

function placeIn(place: Card["place"], { steps, lanes }: Ids): Card["place"] {
  if (place.kind === "parked") return place;
  const [stepId, laneId] = [steps.get(place.stepId) ?? "", lanes.get(place.laneId) ?? ""];
  const end = place.stepToId === null ? null : (steps.get(place.stepToId) ?? null);
  return { kind: "cell", laneId, stepId, stepToId: end === stepId ? null : end };
}

function keyOf(place: Card["place"], text: string): string {
  const at =
    place.kind === "parked" ? "parked" : `${place.laneId} ${place.stepId} ${place.stepToId ?? ""}`;
  return `${at} ${text.trim()}`;
}

/** New parked cards lie below those that are parked already. */
function parkedBelow({ cards }: JourneyMap): number {
  const lows = cards.flatMap(({ place }) => (place.kind === "parked" ? [place.y + 120] : []));
  return Math.max(0, ...lows);
}
