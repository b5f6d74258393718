import type { Card, JourneyMap } from "#domain/map/journey-map.ts";

/** What a view link lets its reader see. */
export type Showing = {
  /** null = all lanes */
  laneIds: readonly string[] | null;
  showsPain: boolean;
  showsQuotes: boolean;
};

/**
 * [M46] The map as a link's reader may see it: the chosen lanes with what lies in them, and nothing
 * that is the team's own (who looks after what, parked cards, ids of evidence). Without the right to
 * quotations their cards and lanes are left out whole, words that a person typed there too. What is
 * left out here is not sent.
 */
export function shownMap(map: JourneyMap, { laneIds, showsQuotes }: Showing): JourneyMap {
  const chosen = laneIds && new Set(laneIds);
  const lanes = map.lanes.filter(
    ({ id, type }) => (chosen?.has(id) ?? true) && (showsQuotes || type !== "quote"),
  );
  const laneShown = new Set(lanes.map(({ id }) => id));
  const cards = map.cards
    .filter(
      ({ place, excerptId }) =>
        place.kind === "cell" && laneShown.has(place.laneId) && (showsQuotes || excerptId === null),
    )
    .map(withoutTeam);
  const ends = new Set([...map.steps, ...cards].map(({ id }) => id));
  return {
    ...map,
    header: { ...map.header, ownerId: null },
    lanes,
    cards,
    edges: map.edges.filter(({ source, target }) => ends.has(source) && ends.has(target)),
    curve: map.curve.filter(({ laneId }) => laneShown.has(laneId)),
  };
}

function withoutTeam(card: Card): Card {
  return { ...card, ownerId: null, status: null, painPointId: null };
}
