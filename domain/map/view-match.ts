import type { Card, JourneyMap, Lane, Step } from "./journey-map.ts";
import type { EvidenceState, ViewFilter } from "./view.ts";

/** What a filter asks about that the map itself does not say. */
export type ViewFacts = {
  /** step or card id -> how well it is known; a card without one is known as well as its step */
  evidence: ReadonlyMap<string, EvidenceState>;
  /** nodes that changed since the filter's date; null while nobody knows: then it holds nothing back */
  changed: ReadonlySet<string> | null;
  /** the words of a card that are not its own */
  wordsOf(card: Card): string;
};

export const noFacts: ViewFacts = {
  evidence: new Map(),
  changed: null,
  wordsOf: ({ text }) => text,
};

/**
 * The cards and steps that a filter lets through; null when it asks for nothing. A step is let
 * through with any card in its column, or by what it says itself if every question can be put to it.
 */
export function matchingIds(
  map: JourneyMap,
  filter: ViewFilter,
  facts: ViewFacts,
): ReadonlySet<string> | null {
  const facets = facetsOf(filter, facts);
  if (facets.length === 0) return null;
  const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const steps = new Map(map.steps.map((step) => [step.id, step]));
  const matching = new Set<string>();
  for (const card of map.cards) {
    const { place } = card;
    const isPlaced = place.kind === "cell";
    const lane = isPlaced ? lanes.get(place.laneId) : undefined;
    const step = isPlaced ? steps.get(place.stepId) : undefined;
    if (!facets.every((facet) => facet.ofCard(card, { lane, step }))) continue;
    matching.add(card.id);
    if (step) matching.add(step.id);
  }
  for (const step of map.steps) {
    if (facets.every((facet) => facet.ofStep?.(step) ?? false)) matching.add(step.id);
  }
  return matching;
}

type Where = { lane: Lane | undefined; step: Step | undefined };

/** One question: what answers it satisfies any of the values chosen, and every question. */
type Facet = { ofCard(card: Card, where: Where): boolean; ofStep?(step: Step): boolean };

function facetsOf(filter: ViewFilter, { evidence, changed, wordsOf }: ViewFacts): Facet[] {
  const facets: Facet[] = [];
  const { laneTypes, tagIds, channelIds, ownerIds, statuses } = filter;
  if (laneTypes.length > 0) {
    facets.push({ ofCard: (_, { lane }) => lane !== undefined && laneTypes.includes(lane.type) });
  }
  if (tagIds.length > 0) facets.push({ ofCard: ({ tags }) => hasAny(tags, tagIds) });
  if (ownerIds.length > 0) {
    facets.push({ ofCard: ({ ownerId }) => ownerId !== null && ownerIds.includes(ownerId) });
  }
  if (statuses.length > 0) {
    facets.push({ ofCard: ({ status }) => status !== null && statuses.includes(status) });
  }
  if (channelIds.length > 0) {
    const ofStep = ({ channels }: Step) => hasAny(channels, channelIds);
    facets.push({ ofCard: (_, { step }) => step !== undefined && ofStep(step), ofStep });
  }
  if (filter.evidence.length > 0) {
    const isWanted = (state: EvidenceState | undefined) =>
      filter.evidence.includes(state ?? "assumption");
    facets.push({
      ofCard: ({ id }, { step }) => isWanted(evidence.get(id) ?? evidence.get(step?.id ?? "")),
      ofStep: ({ id }) => isWanted(evidence.get(id)),
    });
  }
  if (filter.since !== null && changed !== null) {
    facets.push({ ofCard: ({ id }) => changed.has(id), ofStep: ({ id }) => changed.has(id) });
  }
  const text = folded(filter.text.trim());
  if (text !== "") {
    facets.push({
      ofCard: (card) => folded(wordsOf(card)).includes(text),
      ofStep: ({ title, description }) =>
        folded(title).includes(text) || folded(description).includes(text),
    });
  }
  return facets;
}

function hasAny(own: readonly string[], wanted: readonly string[]): boolean {
  return own.some((id) => wanted.includes(id));
}

function folded(text: string): string {
  return text.toLowerCase();
}
