import { type CardContent, insertCards, isAnyTooLong } from "../commands/card.ts";
import type { Target } from "../commands/card-place.ts";
import { setCurvePoint } from "../commands/curve.ts";
import { addEdge } from "../commands/edge.ts";
import {
  type Done,
  done,
  type Edit,
  hasRoomFor,
  inOne,
  type Refused,
  refused,
} from "../commands/edit.ts";
import { isLocked } from "../document.ts";
import type { Card } from "../journey-map.ts";
import { readStructure } from "../read-map.ts";
import type { Fragment, NameKind } from "./fragment.ts";
import type { Landing } from "./landing.ts";
import { makeLanes, makeSteps } from "./put-headers.ts";

/** This workspace's id for something that the fragment names, or null to leave it out. */
export type Match = (kind: NameKind, id: string) => string | null;

/** Evidence stays behind in another workspace, a pain point in another map. */
export type Home = "same-map" | "same-workspace" | "elsewhere";

type Options = {
  fragment: Fragment;
  landing: Landing;
  match: Match;
  home: Home;
  /** whether this workspace has the picture of that id */
  hasPicture: (imageId: string) => boolean;
  parkedFromX: number;
};

/** Puts a fragment where it lands, in one step of undo; `touched` begins with what can be selected. */
export function putFragment(edit: Edit, options: Options): Done | Refused {
  const { fragment, landing } = options;
  const { phases, steps, lanes, cards, edges, curve } = fragment;
  return inOne(edit, () => {
    const count = phases.length + steps.length + lanes.length + cards.length + edges.length;
    if (!hasRoomFor(edit.doc, count)) return refused("too-many");
    // asked before its steps and lanes are made, which would stay
    if (isAnyTooLong(cards)) return refused("too-long");
    const isAdding = [...landing.steps.values(), ...landing.lanes.values()].includes(null);
    if (isAdding && !landing.isParking && isLocked(edit.doc)) return refused("structure-locked");
    const stepIds = landing.isParking ? landing.steps : makeSteps(edit, options);
    const laneIds = landing.isParking ? landing.lanes : makeLanes(edit, options);
    const columns = readStructure(edit.doc).steps.map(({ id }) => id);
    const put = insertCards(edit, {
      cards: cards.flatMap(toCards(options, stepIds, laneIds, columns)),
    });
    if (!put.ok) return put;
    const cardIds = new Map(cards.map(({ id }, i) => [id, put.touched[i] ?? ""]));
    for (const { kind, source, target, label } of edges)
      addEdge(edit, { kind, label, source: idOf(source), target: idOf(target) });
    for (const { laneId, stepId, personaId, value } of landing.isParking ? [] : curve) {
      const persona = personaId === null ? null : options.match("persona", personaId);
      const at = { laneId: laneIds.get(laneId) ?? "", stepId: stepIds.get(stepId) ?? "" };
      if (personaId === null || persona !== null)
        setCurvePoint(edit, { ...at, personaId: persona, value });
    }
    function idOf(id: string): string {
      return cardIds.get(id) ?? stepIds.get(id) ?? "";
    }
    return done(...headersOf(fragment, stepIds, laneIds), ...put.touched);
  });
}

type Ids = ReadonlyMap<string, string | null>;

function headersOf({ kind }: Fragment, stepIds: Ids, laneIds: Ids): string[] {
  const made = kind === "lanes" ? laneIds : kind === "cards" ? new Map() : stepIds;
  return [...made.values()].filter((id) => typeof id === "string");
}

function toCards(
  { fragment, landing, match, home, hasPicture, parkedFromX }: Options,
  steps: Ids,
  lanes: Ids,
  columns: readonly string[],
) {
  return ({ id, place, ...card }: Card, index: number): [{ to: Target } & CardContent] => {
    const image = card.image !== null && hasPicture(card.image.id) ? card.image : null;
    const content: CardContent = {
      ...card,
      image,
      // of a picture that could not come along its words are left
      text: card.text === "" && image === null ? (card.image?.alt ?? "") : card.text,
      tags: card.tags.flatMap((tag) => match("tag", tag) ?? []),
      ownerId: card.ownerId === null ? null : match("member", card.ownerId),
      excerptId: home === "elsewhere" ? null : card.excerptId,
      painPointId: home === "same-map" ? card.painPointId : null,
      ...(fragment.origin ? { copiedFrom: id } : {}),
    };
    if (landing.isParking) return [{ ...content, to: { x: parkedFromX + index * 212, y: 0 } }];
    if (place.kind === "parked")
      return [{ ...content, to: cellOr(landing, { x: place.x, y: place.y }) }];
    const laneId = lanes.get(place.laneId) ?? "";
    const stepId = steps.get(place.stepId) ?? "";
    const end = place.stepToId === null ? null : (steps.get(place.stepToId) ?? null);
    // columns may have changed places since it was copied
    const stepToId = end !== null && columns.indexOf(end) > columns.indexOf(stepId) ? end : null;
    return [{ ...content, to: { laneId, stepId, stepToId, ...slotIn(landing, laneId, stepId) } }];
  };
}

function cellOr(landing: Landing, parked: { x: number; y: number }): Target {
  const { laneId, stepId } = landing;
  if (laneId === null || stepId === null) return parked;
  return { laneId, stepId, ...slotIn(landing, laneId, stepId) };
}

function slotIn(landing: Landing, laneId: string, stepId: string): { slot?: { after: string } } {
  const isHere = landing.laneId === laneId && landing.stepId === stepId;
  return isHere && landing.afterCardId !== null ? { slot: { after: landing.afterCardId } } : {};
}
