import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import type { Choice } from "./subject.ts";

/**
 * The map with the chosen lanes, phases and personas' curves only, and without parked cards, which
 * are listed apart. A card that spans beyond what was chosen is drawn as far as that goes.
 */
export function chooseParts(
  map: JourneyMap,
  { laneIds, phaseIds, personaIds }: Choice,
): { map: JourneyMap; parked: Card[] } {
  const isIn = (chosen: readonly string[] | undefined, id: string) =>
    !chosen || chosen.includes(id);
  const steps = map.steps.filter(({ phaseId }) => isIn(phaseIds, phaseId));
  const lanes = map.lanes.filter(({ id }) => isIn(laneIds, id));
  const at = new Map(map.steps.map(({ id }, i) => [id, i]));
  const kept = new Set(steps.map(({ id }) => id));
  const keptLanes = new Set(lanes.map(({ id }) => id));
  const cards = map.cards.flatMap((card): Card[] => {
    const { place } = card;
    if (place.kind !== "cell" || !keptLanes.has(place.laneId)) return [];
    const from = at.get(place.stepId) ?? 0;
    const to = place.stepToId === null ? from : (at.get(place.stepToId) ?? from);
    const reached = map.steps.slice(from, to + 1).filter(({ id }) => kept.has(id));
    const [first] = reached;
    const last = reached.at(-1);
    if (!first || !last) return [];
    const stepToId = last.id === first.id ? null : last.id;
    return [{ ...card, place: { ...place, stepId: first.id, stepToId } }];
  });
  return {
    map: {
      ...map,
      phases: map.phases.filter(({ id }) => isIn(phaseIds, id)),
      steps,
      lanes,
      cards,
      curve: map.curve.filter(
        ({ personaId, stepId }) =>
          kept.has(stepId) && (personaId === null || isIn(personaIds, personaId)),
      ),
    },
    // what is not on the map belongs to all of it
    parked: phaseIds || laneIds ? [] : map.cards.filter(({ place }) => place.kind === "parked"),
  };
}
