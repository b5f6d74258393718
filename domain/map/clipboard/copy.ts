import type { Card, JourneyMap, Step } from "../journey-map.ts";
import { holdsCards } from "../lane-type.ts";
import { emptyFragment, type Fragment, type FragmentKind, type NameKind } from "./fragment.ts";

export type NameOf = (kind: NameKind, id: string) => string | null;

type Options = {
  ids: ReadonlySet<string>;
  origin: Fragment["origin"];
  nameOf: NameOf;
};

/** What is selected, with all that belongs to it; null when nothing is that can be copied. */
export function copyFragment(map: JourneyMap, { ids, origin, nameOf }: Options): Fragment | null {
  const kind = kindOf(map, ids);
  if (kind === null) return null;
  const part = parts[kind](map, ids);
  const inside = new Set([...part.steps, ...part.cards].map(({ id }) => id));
  const edges =
    kind === "cards"
      ? map.edges.filter((edge) => isBetween(edge, new Set(part.cards.map(({ id }) => id))))
      : map.edges.filter((edge) => isBetween(edge, inside));
  const fragment = { ...emptyFragment(kind), origin, ...part, edges };
  return { ...fragment, names: namesOf(fragment, nameOf) };
}

type Part = Pick<Fragment, "phases" | "steps" | "lanes" | "cards" | "curve">;

const parts: Record<FragmentKind, (map: JourneyMap, ids: ReadonlySet<string>) => Part> = {
  cards: cardPart,
  steps: (map, ids) =>
    stepPart(
      map,
      map.steps.filter(({ id }) => ids.has(id)),
    ),
  phases: (map, ids) => ({
    ...stepPart(
      map,
      map.steps.filter(({ phaseId }) => ids.has(phaseId)),
    ),
    phases: map.phases.filter(({ id }) => ids.has(id)),
  }),
  lanes: (map, ids) => ({
    phases: [],
    steps: map.steps,
    lanes: map.lanes.filter(({ id }) => ids.has(id)),
    cards: map.cards.filter(({ place }) => place.kind === "cell" && ids.has(place.laneId)),
    curve: map.curve.filter(({ laneId }) => ids.has(laneId)),
  }),
};

function kindOf(map: JourneyMap, ids: ReadonlySet<string>): FragmentKind | null {
  const has = (nodes: readonly { id: string }[]) => nodes.some(({ id }) => ids.has(id));
  if (has(map.cards)) return "cards";
  if (has(map.steps)) return "steps";
  if (has(map.lanes)) return "lanes";
  return has(map.phases) ? "phases" : null;
}

/** Columns and rows reach from the first to the last card, so that gaps stay gaps. */
function cardPart(map: JourneyMap, ids: ReadonlySet<string>): Part {
  const cards = map.cards.filter(({ id }) => ids.has(id));
  const places = cards.flatMap(({ place }) => (place.kind === "cell" ? [place] : []));
  const lanes = map.lanes.filter(({ type }) => holdsCards(type));
  return {
    phases: [],
    steps: reach(
      map.steps,
      places.flatMap(({ stepId, stepToId }) => [stepId, stepToId ?? stepId]),
    ),
    lanes: reach(
      lanes,
      places.map(({ laneId }) => laneId),
    ),
    cards,
    curve: [],
  };
}

function stepPart(map: JourneyMap, steps: readonly Step[]): Part {
  const columns = steps.map(({ id }) => id);
  const cards = map.cards.flatMap((card) => cutTo(card, columns, map));
  const curve = map.curve.filter(({ stepId }) => columns.includes(stepId));
  const used = new Set([...cards.map(laneOf), ...curve.map(({ laneId }) => laneId)]);
  return { phases: [], steps, lanes: map.lanes.filter(({ id }) => used.has(id)), cards, curve };
}

/** A card that reaches over more than what is copied ends with it. */
function cutTo(card: Card, columns: readonly string[], map: JourneyMap): Card[] {
  const { place } = card;
  if (place.kind === "parked" || !columns.includes(place.stepId)) return [];
  if (place.stepToId === null) return [card];
  const all = map.steps.map(({ id }) => id);
  const span = all.slice(all.indexOf(place.stepId), all.indexOf(place.stepToId) + 1);
  const last = span.filter((id) => columns.includes(id)).at(-1) ?? place.stepId;
  return [{ ...card, place: { ...place, stepToId: last === place.stepId ? null : last } }];
}

function laneOf({ place }: Card): string {
  return place.kind === "cell" ? place.laneId : "";
}

function reach<T extends { id: string }>(all: readonly T[], used: readonly string[]): T[] {
  const indexes = all.flatMap(({ id }, i) => (used.includes(id) ? [i] : []));
  return indexes.length === 0 ? [] : all.slice(indexes[0], (indexes.at(-1) ?? 0) + 1);
}

function isBetween(edge: { source: string; target: string }, inside: ReadonlySet<string>): boolean {
  return inside.has(edge.source) && inside.has(edge.target);
}

function namesOf(fragment: Fragment, nameOf: NameOf): Fragment["names"] {
  const { cards, steps, curve } = fragment;
  const named = (kind: NameKind, ids: readonly (string | null)[]) =>
    Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const name = id === null ? null : nameOf(kind, id);
        return id === null || name === null ? [] : [[id, name]];
      }),
    );
  return {
    persona: named(
      "persona",
      curve.map(({ personaId }) => personaId),
    ),
    channel: named(
      "channel",
      steps.flatMap(({ channels }) => channels),
    ),
    team: named(
      "team",
      steps.map(({ teamId }) => teamId),
    ),
    tag: named(
      "tag",
      cards.flatMap(({ tags }) => tags),
    ),
    member: named(
      "member",
      cards.map(({ ownerId }) => ownerId),
    ),
  };
}
