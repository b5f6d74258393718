import type { JourneyMap } from "./journey-map.ts";

/** What a template keeps of a map with its content: nobody's name, no evidence, no date. */
export function withoutEvidence(map: JourneyMap): JourneyMap {
  return {
    ...map,
    header: { ...map.header, ownerId: null, reviewDate: null, isLocked: false },
    cards: map.cards.map((card) => ({
      ...card,
      excerptId: null,
      painPointId: null,
      ownerId: null,
      status: null,
    })),
  };
}

/** Only the structure: phases, steps and lanes with what the steps say, nothing that lies in cells. */
export function withoutContent(map: JourneyMap): JourneyMap {
  const steps = new Set(map.steps.map(({ id }) => id));
  return {
    ...map,
    cards: [],
    curve: [],
    edges: map.edges.filter(({ source }) => steps.has(source)),
  };
}
