import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type CardStatus, cardStatuses, type LaneType } from "#domain/map/kinds.ts";
import type { Library } from "../library-context.tsx";

export type Choice<T extends string = string> = { id: T; name: string };

export type FilterChoices = {
  laneTypes: LaneType[];
  personas: Choice[];
  tags: Choice[];
  channels: Choice[];
  owners: Choice[];
  statuses: CardStatus[];
};

/** What can be asked of this map: only values that occur in it, as its library names them. */
export function filterChoices(map: JourneyMap, library: Library): FilterChoices {
  const entries = new Map(library.entries.map(({ id, name }) => [id, name]));
  const named = (ids: Iterable<string | null>, names: ReadonlyMap<string, string>): Choice[] =>
    [...new Set(ids)].flatMap((id) => {
      const name = id === null ? undefined : names.get(id);
      return id === null || name === undefined ? [] : { id, name };
    });
  const people = new Map(library.members.map(({ id, name }) => [id, name]));
  const personas = new Map(library.personas.map(({ id, name }) => [id, name]));
  return {
    laneTypes: [...new Set(map.lanes.map(({ type }) => type))],
    personas: named(
      [...map.header.personaIds, ...map.curve.map(({ personaId }) => personaId)],
      personas,
    ),
    tags: named(
      map.cards.flatMap(({ tags }) => tags),
      entries,
    ),
    channels: named(
      map.steps.flatMap(({ channels }) => channels),
      entries,
    ),
    owners: named(
      map.cards.map(({ ownerId }) => ownerId),
      people,
    ),
    statuses: cardStatuses.filter((status) => map.cards.some((card) => card.status === status)),
  };
}
