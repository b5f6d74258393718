import type { Counts } from "#domain/pain/badge.ts";
import { badgeOf } from "#domain/pain/badge.ts";

/** What the list needs of a map. Steps and cards are in the map's order. */
export type ClaimingMap = {
  steps: readonly { id: string; title: string; momentOfTruth: boolean }[];
  lanes: readonly { id: string; type: string }[];
  cards: readonly {
    id: string;
    text: string;
    place: { kind: "parked" } | { kind: "cell"; laneId: string; stepId: string };
  }[];
  curve: readonly { laneId: string; stepId: string; personaId: string | null; value: number }[];
};

/** How many people stand behind a claim; nobody where it is not known. */
export type Evidence = {
  card(cardId: string): Counts;
  /** who was heard feeling something at a step; personaId null = everyone */
  curve(stepId: string, personaId: string | null): Counts;
};

export type Assumption = {
  /** the same for as long as the claim is at its place: "card|<id>", "curve|<lane>|<step>|<persona>" */
  key: string;
  kind: "pain" | "gain" | "feeling";
  stepId: string;
  stepTitle: string;
  isMomentOfTruth: boolean;
  /** the card's words; a feeling's value as it was drawn, "-2" */
  claim: string;
  /** a feeling's value and whose it is */
  value: number | null;
  personaId: string | null;
  cardId: string | null;
  boldness: number;
};

/** A feeling nearer to neutral than this claims too little to be bold. */
export const boldFrom = 1;
/** How strong a claim a card of a pain or gain lane is, on the scale of feelings. */
export const cardStrength = 1.5;
/** At a moment of truth a wrong belief costs more. */
export const momentWeight = 2;

/**
 * The boldest assumptions of a map: strong claims that nobody has been heard saying. Boldness is the
 * strength of the claim (a feeling: how far it is from neutral; a pain or gain on a card: 1.5), twice
 * that at a moment of truth. Boldest first, then in the map's order.
 */
export function boldAssumptions(map: ClaimingMap, evidence: Evidence): Assumption[] {
  const order = new Map(map.steps.map((step, index) => [step.id, { step, index }]));
  const lanes = new Map(map.lanes.map(({ id, type }) => [id, type]));
  const found: Assumption[] = [];
  const add = (
    claim: Pick<Assumption, "key" | "kind" | "claim" | "value" | "personaId" | "cardId">,
    stepId: string,
    strength: number,
  ) => {
    const step = order.get(stepId)?.step;
    if (!step) return;
    found.push({
      ...claim,
      stepId,
      stepTitle: step.title,
      isMomentOfTruth: step.momentOfTruth,
      boldness: strength * (step.momentOfTruth ? momentWeight : 1),
    });
  };
  for (const { laneId, stepId, personaId, value } of map.curve) {
    if (Math.abs(value) < boldFrom || isKnown(evidence.curve(stepId, personaId))) continue;
    const key = `curve|${laneId}|${stepId}|${personaId ?? ""}`;
    const claim = { key, kind: "feeling", claim: String(value), value, personaId } as const;
    add({ ...claim, cardId: null }, stepId, Math.abs(value));
  }
  for (const { id, text, place } of map.cards) {
    if (place.kind !== "cell" || text.trim() === "" || isKnown(evidence.card(id))) continue;
    const kind = lanes.get(place.laneId);
    if (kind !== "pain" && kind !== "gain") continue;
    const claim = { key: `card|${id}`, kind, claim: text.trim(), cardId: id } as const;
    add({ ...claim, value: null, personaId: null }, place.stepId, cardStrength);
  }
  const at = ({ stepId }: Assumption) => order.get(stepId)?.index ?? 0;
  return found.sort((a, b) => b.boldness - a.boldness || at(a) - at(b) || (a.key < b.key ? -1 : 1));
}

function isKnown(counts: Counts): boolean {
  return badgeOf(counts) !== "assumption";
}
