import type { JourneyMap } from "#domain/map/journey-map.ts";

/** The same map with every library key (persona, team, channel, tag) replaced by its real id. */
export function rekey(map: JourneyMap, idOf: (key: string) => string): JourneyMap {
  return {
    ...map,
    header: { ...map.header, personaIds: map.header.personaIds.map(idOf) },
    steps: map.steps.map((step) => ({
      ...step,
      channels: step.channels.map(idOf),
      teamId: step.teamId && idOf(step.teamId),
    })),
    cards: map.cards.map((card) => ({ ...card, tags: card.tags.map(idOf) })),
    curve: map.curve.map((point) => ({
      ...point,
      personaId: point.personaId && idOf(point.personaId),
    })),
  };
}
