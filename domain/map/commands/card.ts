import * as Y from "yjs";
import { maxAlt, maxProse, rootsOf } from "../document.ts";
import type { Card } from "../journey-map.ts";
import { type CardStatus, colourCount, type Lens } from "../kinds.ts";
import { cardFields } from "../node-fields.ts";
import { readCard, readLane, readStructure } from "../read-map.ts";
import {
  beside,
  groupByTarget,
  openCells,
  shiftedEnd,
  type Target,
  whyNot,
  withSpan,
} from "./card-place.ts";
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
  setField,
} from "./edit.ts";
import { setText } from "./set-text.ts";
import { setMembers } from "./step.ts";

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
  if (isAnyTooLong(cards)) return refused("too-long");
  return inOne(edit, () => {
    if (!hasRoomFor(edit.doc, cards.length)) return refused("too-many");
    const map = readStructure(edit.doc);
    for (const { to } of cards) {
      const why = whyNot(map, to);
      if (why !== null) return why;
    }
    const ids = cards.map(() => edit.env.newId());
    const cells = openCells(edit, map, new Set());
    for (const { to, members } of groupByTarget(cards)) {
      const places = cells.put(
        to,
        members.map((member) => ids[member] ?? ""),
      );
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
  return moveCards(edit, { moves: [{ id, to }] });
}

/** Many cards in one step of undo. Those that go to one slot stand there in the order given. */
export function moveCards(
  edit: Edit,
  { moves }: { moves: readonly { id: string; to: Target }[] },
): Done | Refused {
  return inOne(edit, () => {
    const map = readStructure(edit.doc);
    const known = new Map(map.cards.map((card) => [card.id, card]));
    const targets: { id: string; to: Target }[] = [];
    const wanted = new Map(moves.map(({ id, to }) => [id, to]));
    for (const [id, to] of wanted) {
      const card = known.get(id);
      if (card === undefined) return refused("not-found");
      const target = "x" in to ? to : { ...to, stepToId: to.stepToId ?? shiftedEnd(map, card, to) };
      const why = whyNot(map, target);
      if (why !== null) return why;
      targets.push({ id, to: target });
    }
    const cells = openCells(edit, map, new Set(wanted.keys()));
    for (const { to, members } of groupByTarget(targets)) {
      const places = cells.put(
        to,
        members.map((member) => targets[member]?.id ?? ""),
      );
      members.forEach((member, i) => {
        const { id, to: target } = targets[member] ?? { id: "", to };
        const fields = rootsOf(edit.doc).cards.get(id);
        if (fields instanceof Y.Map) fields.set("at", withSpan(edit, places[i], target));
      });
    }
    return done(...wanted.keys());
  });
}

/** Stretches a card from its first step (or from `stepId`) to `stepToId`; null makes it one column wide. */
export function spanCard(
  edit: Edit,
  { id, stepId: start, stepToId }: { id: string; stepId?: string; stepToId: string | null },
): Done | Refused {
  return inOne(edit, () => {
    const map = readStructure(edit.doc);
    const place = map.cards.find((one) => one.id === id)?.place;
    const raw = readCard(edit.doc, id);
    const fields = rootsOf(edit.doc).cards.get(id);
    if (place === undefined || raw === null || !(fields instanceof Y.Map))
      return refused("not-found");
    if (place.kind === "parked" || "x" in raw.at) return refused("not-in-a-cell");
    const { laneId } = place;
    const stepId = start ?? place.stepId;
    const why = whyNot(map, { laneId, stepId, stepToId });
    if (why !== null) return why;
    const end = stepToId === stepId ? null : stepToId;
    fields.set("at", cellAt(edit, { laneId, stepId, stepToId: end, order: raw.at.order }));
    return done(id);
  });
}

/** Each copy stands right after its original (or beside it, when parked) and remembers where it came from. */
export function duplicateCards(edit: Edit, { ids }: { ids: readonly string[] }): Done | Refused {
  const places = new Map(readStructure(edit.doc).cards.map(({ id, place }) => [id, place]));
  const copies: { id: string; to: Target }[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place === undefined) return refused("not-found");
    copies.push({ id, to: beside(place, id) });
  }
  return copyCards(edit, { copies });
}

/** Copies of cards at other places, as wide as their originals; `touched` names the copies. */
export function copyCards(
  edit: Edit,
  { copies }: { copies: readonly { id: string; to: Target }[] },
): Done | Refused {
  const map = readStructure(edit.doc);
  const known = new Map(map.cards.map((card) => [card.id, card]));
  const cards: ({ to: Target } & CardContent)[] = [];
  for (const { id, to } of copies) {
    const original = known.get(id);
    const card = readCard(edit.doc, id);
    if (original === undefined || card === null) return refused("not-found");
    const { at: _, id: copiedFrom, ...content } = card;
    const target =
      "x" in to ? to : { ...to, stepToId: to.stepToId ?? shiftedEnd(map, original, to) };
    cards.push({ ...content, copiedFrom, to: target });
  }
  return insertCards(edit, { cards });
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

/** A card that says nothing yet. */
export const emptyContent = {
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

/** Whether some of them say more than a card may. */
export function isAnyTooLong(cards: readonly Pick<CardContent, "text" | "image">[]): boolean {
  return cards.some(({ text = "", image }) => isTooLong(text, image?.alt));
}

function isTooLong(text: string, alt = ""): boolean {
  return text.length > maxProse || alt.length > maxAlt;
}
