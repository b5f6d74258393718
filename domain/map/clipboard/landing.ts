import type { JourneyMap, Lane } from "../journey-map.ts";
import { holdsCards } from "../lane-type.ts";
import type { Fragment } from "./fragment.ts";

/** Where on the map it is put: a cell (after a card of it), a header, or the parking area. */
export type LandingPlace = {
  laneId: string | null;
  stepId: string | null;
  /** in the cell, the card after which the first ones stand */
  afterCardId: string | null;
  isParking: boolean;
};

/** Which step and lane of the map each of a fragment's becomes; null = a new one. */
export type Landing = LandingPlace & {
  steps: ReadonlyMap<string, string | null>;
  lanes: ReadonlyMap<string, string | null>;
};

/** The rows and columns that one sees: what is hidden is not landed on. */
export type Ground = { steps: readonly { id: string }[]; lanes: readonly Lane[] };

export function planLanding(
  map: JourneyMap,
  ground: Ground,
  fragment: Fragment,
  place: LandingPlace,
): Landing {
  // a lone card would go into the very lane of the cursor, even into a curve, which holds none
  const laneId =
    fragment.kind === "cards" && place.laneId !== null
      ? firstCardLane(ground, place.laneId)
      : place.laneId;
  return { ...place, laneId, ...matched(map, ground, fragment, place) };
}

export function additions({ steps, lanes }: Landing): { steps: number; lanes: number } {
  const count = (ids: Landing["steps"]) => [...ids.values()].filter((id) => id === null).length;
  return { steps: count(steps), lanes: count(lanes) };
}

function matched(
  map: JourneyMap,
  ground: Ground,
  fragment: Fragment,
  place: LandingPlace,
): Pick<Landing, "steps" | "lanes"> {
  switch (fragment.kind) {
    case "cards":
      return {
        steps: onwards(fragment.steps, ground.steps, place.stepId),
        lanes: onwards(
          fragment.lanes,
          ground.lanes.filter(({ type }) => holdsCards(type)),
          firstCardLane(ground, place.laneId),
        ),
      };
    case "steps":
    case "phases":
      return { steps: allNew(fragment.steps), lanes: likeLanes(fragment.lanes, map.lanes) };
    case "lanes":
      return { steps: likeSteps(fragment.steps, map.steps), lanes: allNew(fragment.lanes) };
    default:
      return fragment.kind satisfies never;
  }
}

/** One after another from where the cursor is; beyond the last there are only new ones. */
function onwards(
  wanted: readonly { id: string }[],
  there: readonly { id: string }[],
  fromId: string | null,
): Landing["steps"] {
  const from = Math.max(
    0,
    there.findIndex(({ id }) => id === fromId),
  );
  return new Map(wanted.map(({ id }, i) => [id, there[from + i]?.id ?? null]));
}

/** From a lane that holds no cards (a curve) the next that does. */
function firstCardLane({ lanes }: Ground, laneId: string | null): string | null {
  const from = Math.max(
    0,
    lanes.findIndex(({ id }) => id === laneId),
  );
  return lanes.slice(from).find(({ type }) => holdsCards(type))?.id ?? null;
}

function allNew(wanted: readonly { id: string }[]): Landing["steps"] {
  return new Map(wanted.map(({ id }) => [id, null]));
}

/** The same lane, else one of the same type and title, else one of the same type, each only once. */
function likeLanes(wanted: readonly Lane[], there: readonly Lane[]): Landing["lanes"] {
  const free = new Set(there);
  const take = (fits: (lane: Lane) => boolean) => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found?.id;
  };
  const found = new Map<string, string | null>();
  const rounds: ((lane: Lane) => (other: Lane) => boolean)[] = [
    (lane) => (other) => other.id === lane.id && other.type === lane.type,
    (lane) => (other) => other.type === lane.type && isSameTitle(other.title, lane.title),
    (lane) => (other) => other.type === lane.type,
  ];
  for (const fits of rounds)
    for (const lane of wanted) {
      const id = found.has(lane.id) ? undefined : take(fits(lane));
      if (id !== undefined) found.set(lane.id, id);
    }
  return new Map(wanted.map(({ id }) => [id, found.get(id) ?? null]));
}

/** The same columns where there are any of them, else one after another from the first. */
function likeSteps(
  wanted: readonly { id: string }[],
  there: readonly { id: string }[],
): Landing["steps"] {
  const ids = new Set(there.map(({ id }) => id));
  const isHome = wanted.some(({ id }) => ids.has(id));
  return isHome
    ? new Map(wanted.map(({ id }) => [id, ids.has(id) ? id : null]))
    : onwards(wanted, there, null);
}

function isSameTitle(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
