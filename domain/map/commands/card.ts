import * as Y from "yjs";
import {
  cardFields,
  maxAlt,
  maxProse,
  readCard,
  readLane,
  readStructure,
  rootsOf,
} from "../document.ts";
import {
  type Card,
  type CardStatus,
  colourCount,
  type JourneyMap,
  type Lens,
  type Place,
} from "../journey-map.ts";
import { holdsCards } from "../lane-type.ts";
import { type CardAt, isParked } from "../raw-map.ts";
import { cellAt } from "./delete.ts";
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
  type Slot,
  setField,
  setText,
  slotIndex,
} from "./edit.ts";
import { cellCardIds, rankCards } from "./siblings.ts";
import { setMembers } from "./step.ts";

/** A place to put a card: a cell, at a position in it, or a point of the parking area. */
export type Target =
  | { laneId: string; stepId: string; stepToId?: string | null; slot?: Slot }
  | { x: number; y: number };

export type CardContent = Partial<
  Pick<
    Card,
    | "text"
    | "excerptId"
    | "painPointId"
    | "lens"
    | "colour"
    | "tags"
    | "ownerId"
    | "status"
    | "image"
    | "copiedFrom"
  >
>;

export function addCard(
  edit: Edit,
  { to, ...content }: { to: Target } & CardContent,
): Made | Refused {
  const added = insertCards(edit, { cards: [{ to, ...content }] });
  const id = added.ok ? added.touched[0] : undefined;
  if (!added.ok) return added;
  return id === undefined ? refused("not-found") : made(id);
}

/** Many cards in one step of undo: a paste, an import. All go in, or none. */
export function insertCards(
  edit: Edit,
  { cards }: { cards: readonly ({ to: Target } & CardContent)[] },
): Done | Refused {
  if (cards.some(({ text = "", image }) => isTooLong(text, image?.alt))) return refused("too-long");
  return inOne(edit, () => {
    if (!hasRoomFor(edit.doc, cards.length)) return refused("too-many");
    const map = readStructure(edit.doc);
    for (const { to } of cards) {
      const why = whyNot(map, to);
      if (why !== null) return why;
    }
    const ids = cards.map(() => edit.env.newId());
    const inCells = new Map<string, string[]>();
    for (const { to, members } of groupByTarget(cards)) {
      const own = members.map((member) => ids[member] ?? "");
      const places = toPlaces(edit, map, to, own, inCells);
      members.forEach((member, i) => {
        const { to: target, ...content } = cards[member] ?? { to };
        const at = withSpan(edit, places[i], target);
        rootsOf(edit.doc).cards.set(
          ids[member] ?? "",
          cardFields({ ...emptyContent, ...content, at }),
        );
      });
    }
    return done(...ids);
  });
}

export function setCardText(edit: Edit, { id, text }: { id: string; text: string }) {
  return setText(edit, "cards", id, "text", text, maxProse);
}

/** A card that spans several steps keeps its width, as far as there are columns. */
export function moveCard(edit: Edit, { id, to }: { id: string; to: Target }): Done | Refused {
  return inOne(edit, () => {
    const map = readStructure(edit.doc);
    const card = map.cards.find((one) => one.id === id);
    const fields = rootsOf(edit.doc).cards.get(id);
    if (card === undefined || !(fields instanceof Y.Map)) return refused("not-found");
    const target = "x" in to ? to : { ...to, stepToId: to.stepToId ?? shiftedEnd(map, card, to) };
    const why = whyNot(map, target);
    if (why !== null) return why;
    const [place] = toPlaces(edit, map, target, [id], new Map());
    fields.set("at", withSpan(edit, place, target));
    return done(id);
  });
}

/** Stretches a card from its first step to `stepToId`; null makes it one column wide. */
export function spanCard(
  edit: Edit,
  { id, stepToId }: { id: string; stepToId: string | null },
): Done | Refused {
  return inOne(edit, () => {
    const map = readStructure(edit.doc);
    const place = map.cards.find((one) => one.id === id)?.place;
    const raw = readCard(edit.doc, id);
    const fields = rootsOf(edit.doc).cards.get(id);
    if (place === undefined || raw === null || !(fields instanceof Y.Map))
      return refused("not-found");
    if (place.kind === "parked" || "x" in raw.at) return refused("not-in-a-cell");
    const { laneId, stepId } = place;
    const why = whyNot(map, { laneId, stepId, stepToId });
    if (why !== null) return why;
    const end = stepToId === stepId ? null : stepToId;
    fields.set("at", cellAt(edit, { laneId, stepId, stepToId: end, order: raw.at.order }));
    return done(id);
  });
}

/** The copy stands right after its original (or beside it, when parked) and remembers where it came from. */
export function duplicateCard(edit: Edit, { id }: { id: string }): Made | Refused {
  const place = readStructure(edit.doc).cards.find((one) => one.id === id)?.place;
  const card = readCard(edit.doc, id);
  if (place === undefined || card === null) return refused("not-found");
  const { at: _, id: copiedFrom, ...content } = card;
  return addCard(edit, { ...content, copiedFrom, to: beside(place, id) });
}

export function setLens(edit: Edit, { id, lens }: { id: string; lens: Lens | null }) {
  return setField(edit, "cards", id, "lens", lens);
}

/** `colour`: index into the card palette, 0-7. */
export function setColour(edit: Edit, { id, colour }: { id: string; colour: number | null }) {
  const chosen =
    colour === null ? null : Math.min(colourCount - 1, Math.max(0, Math.round(colour)));
  return setField(edit, "cards", id, "colour", chosen);
}

export function setTags(edit: Edit, { id, tags }: { id: string; tags: readonly string[] }) {
  return setMembers(edit, "cards", id, "tags", tags);
}

export function setOwner(edit: Edit, { id, ownerId }: { id: string; ownerId: string | null }) {
  return setField(edit, "cards", id, "ownerId", ownerId);
}

export function setStatus(
  edit: Edit,
  { id, status }: { id: string; status: CardStatus | null },
): Done | Refused {
  return setField(edit, "cards", id, "status", status);
}

export function linkPainPoint(
  edit: Edit,
  { id, painPointId }: { id: string; painPointId: string | null },
) {
  return setField(edit, "cards", id, "painPointId", painPointId);
}

/** A card of a quote lane gives up its own words: the quotation's are looked up by the excerpt's id. */
export function linkExcerpt(
  edit: Edit,
  { id, excerptId }: { id: string; excerptId: string | null },
): Done | Refused {
  return inOne(edit, () => {
    const at = readCard(edit.doc, id)?.at;
    const isQuote = at && "laneId" in at && readLane(edit.doc, at.laneId)?.type === "quote";
    if (isQuote && excerptId !== null) setCardText(edit, { id, text: "" });
    return setField(edit, "cards", id, "excerptId", excerptId);
  });
}

const emptyContent = {
  text: "",
  excerptId: null,
  painPointId: null,
  lens: null,
  colour: null,
  tags: [],
  ownerId: null,
  status: null,
  image: null,
};

function isTooLong(text: string, alt = ""): boolean {
  return text.length > maxProse || alt.length > maxAlt;
}

function whyNot(map: JourneyMap, to: Target): Refused | null {
  if ("x" in to) return null;
  const lane = map.lanes.find(({ id }) => id === to.laneId);
  const start = map.steps.findIndex(({ id }) => id === to.stepId);
  const end = to.stepToId ? map.steps.findIndex(({ id }) => id === to.stepToId) : start;
  if (lane === undefined || start === -1 || end === -1) return refused("not-found");
  if (!holdsCards(lane.type)) return refused("lane-holds-no-cards");
  return end < start ? refused("reversed-span") : null;
}

type Group = { to: Target; members: number[] };

/** Cards for one slot of one cell are ranked together: they stand in the order in which they came. */
function groupByTarget(cards: readonly { to: Target }[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const [i, { to }] of cards.entries()) {
    const key = "x" in to ? `${i}` : JSON.stringify([to.laneId, to.stepId, to.slot ?? "end"]);
    const group = groups.get(key);
    if (group) group.members.push(i);
    else groups.set(key, { to, members: [i] });
  }
  return groups.values();
}

/** `inCells` remembers what this command has already put where. */
function toPlaces(
  edit: Edit,
  map: JourneyMap,
  to: Target,
  own: readonly string[],
  inCells: Map<string, string[]>,
): CardAt[] {
  if ("x" in to) return [{ x: bounded(to.x), y: bounded(to.y) }];
  const { laneId, stepId, slot = "end" } = to;
  const cell = `${laneId}|${stepId}`;
  const others =
    inCells.get(cell) ?? cellCardIds(map, laneId, stepId).filter((id) => !own.includes(id));
  const index = slotIndex(others, slot);
  const keys = rankCards(edit, others, index, own.length);
  inCells.set(cell, others.toSpliced(index, 0, ...own));
  return keys.map((order) => ({ laneId, stepId, stepToId: null, order }));
}

function withSpan(edit: Edit, place: CardAt | undefined, to: Target): CardAt {
  if (place === undefined || isParked(place) || "x" in to) return place ?? { x: 0, y: 0 };
  const stepToId = to.stepToId && to.stepToId !== to.stepId ? to.stepToId : null;
  return cellAt(edit, { ...place, stepToId });
}

const farthest = 100_000;

function bounded(coordinate: number): number {
  return Number.isFinite(coordinate)
    ? Math.min(farthest, Math.max(-farthest, Math.round(coordinate)))
    : 0;
}

function shiftedEnd(map: JourneyMap, { place }: Card, to: { stepId: string }): string | null {
  if (place.kind === "parked" || place.stepToId === null) return null;
  const column = (id: string) => map.steps.findIndex((step) => step.id === id);
  const width = column(place.stepToId) - column(place.stepId);
  const end = Math.min(map.steps.length - 1, column(to.stepId) + width);
  return map.steps[end]?.id ?? null;
}

function beside(place: Place, id: string): Target {
  if (place.kind === "parked") return { x: place.x + 16, y: place.y + 16 };
  const { laneId, stepId, stepToId } = place;
  return { laneId, stepId, stepToId, slot: { after: id } };
}
