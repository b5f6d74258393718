import type { Card, JourneyMap } from "./journey-map.ts";
import { compareText } from "./order.ts";

/**
 * The map with everything taken out that does not make it another map: ids are counted in display
 * order, sets and edges sorted, `copiedFrom` dropped. Two maps are equal when these are.
 */
export function canonicalMap(map: JourneyMap): JourneyMap {
  const cards = [
    ...map.cards.filter(({ place }) => place.kind === "cell"),
    ...map.cards.filter(({ place }) => place.kind === "parked").sort(byPlaceAndContent),
  ];
  const names = new Map<string, string>();
  const count = (prefix: string, nodes: readonly { id: string }[]) =>
    nodes.forEach(({ id }, i) => {
      names.set(id, `${prefix}${i + 1}`);
    });
  count("p", map.phases);
  count("s", map.steps);
  count("l", map.lanes);
  count("c", cards);
  const named = (id: string) => names.get(id) ?? id;
  const edges = map.edges
    .map(({ kind, source, target, label }) => ({
      id: "",
      kind,
      source: named(source),
      target: named(target),
      label,
    }))
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  return {
    schemaVersion: map.schemaVersion,
    header: {
      ...map.header,
      personaIds: sorted(map.header.personaIds),
      horizonStepId: namedOrNull(map.header.horizonStepId, named),
    },
    phases: map.phases.map(({ id, title }) => ({ id: named(id), title })),
    steps: map.steps.map(({ copiedFrom: _, ...step }) => ({
      ...step,
      id: named(step.id),
      phaseId: named(step.phaseId),
      channels: sorted(step.channels),
    })),
    lanes: map.lanes.map(({ copiedFrom: _, ...lane }) => ({ ...lane, id: named(lane.id) })),
    cards: cards.map(({ copiedFrom: _, ...card }) => ({
      ...card,
      id: named(card.id),
      place: namePlace(card.place, named),
      tags: sorted(card.tags),
    })),
    edges: edges.map((edge, i) => ({ ...edge, id: `e${i + 1}` })),
    curve: map.curve
      .map((point) => ({ ...point, laneId: named(point.laneId), stepId: named(point.stepId) }))
      .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))),
  };
}

/** The same map under new ids, each remembering the one it was copied from. */
export function copyMap(map: JourneyMap, newId: () => string): JourneyMap {
  const names = new Map<string, string>();
  for (const nodes of [map.phases, map.steps, map.lanes, map.cards, map.edges])
    for (const { id } of nodes) names.set(id, newId());
  const named = (id: string) => names.get(id) ?? id;
  const renamed = <T extends { id: string }>(node: T) => ({
    ...node,
    id: named(node.id),
    copiedFrom: node.id,
  });
  return {
    ...map,
    header: {
      ...map.header,
      horizonStepId: namedOrNull(map.header.horizonStepId, named),
    },
    phases: map.phases.map(renamed),
    steps: map.steps.map((step) => ({ ...renamed(step), phaseId: named(step.phaseId) })),
    lanes: map.lanes.map(renamed),
    cards: map.cards.map((card) => ({ ...renamed(card), place: namePlace(card.place, named) })),
    edges: map.edges
      .map((edge) => ({
        ...edge,
        id: named(edge.id),
        source: named(edge.source),
        target: named(edge.target),
      }))
      .sort((a, b) => compareText(a.id, b.id)),
    curve: map.curve.map((point) => ({
      ...point,
      laneId: named(point.laneId),
      stepId: named(point.stepId),
    })),
  };
}

function namedOrNull(id: string | null, named: (id: string) => string): string | null {
  return id === null ? null : named(id);
}

function namePlace(place: Card["place"], named: (id: string) => string): Card["place"] {
  if (place.kind === "parked") return place;
  const { laneId, stepId, stepToId } = place;
  return {
    kind: "cell",
    laneId: named(laneId),
    stepId: named(stepId),
    stepToId: stepToId === null ? null : named(stepToId),
  };
}

function sorted(ids: readonly string[]): string[] {
  return [...ids].sort(compareText);
}

function byPlaceAndContent(a: Card, b: Card): number {
  const key = ({ id: _, copiedFrom: __, ...card }: Card) => JSON.stringify(card);
  return compareText(key(a), key(b));
}
