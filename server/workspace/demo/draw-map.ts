import type { Card, CurvePoint, Header, JourneyMap, Lane } from "#domain/map/journey-map.ts";
import {
  type CardStatus,
  colourCount,
  type LaneType,
  type Lens,
  schemaVersion,
  type Zone,
} from "#domain/map/kinds.ts";

/** A journey written step by step, as one would tell it; `drawMap` turns it into the plain form. */
export type MapPlan = {
  header: Omit<Header, "ownerId" | "state" | "legend" | "isLocked">;
  /** what the card colours mean, by number */
  legend: Record<number, string>;
  lanes: { type: LaneType; title: string; zone: Zone }[];
  phases: { id: string; title: string; steps: StepPlan[] }[];
  edges: JourneyMap["edges"];
  parked: { text: string; x: number; y: number; colour?: number }[];
};

type StepPlan = {
  id: string;
  title: string;
  description: string;
  channels: string[];
  team: string | null;
  momentOfTruth?: boolean;
  /** what the team believes people feel here, -2 to 2 */
  feeling: number;
  /** the same for one persona, by key */
  feelings?: Record<string, number>;
  cards: Partial<Record<LaneType, (string | CardPlan)[]>>;
};

type CardPlan = {
  text: string;
  /** last step of a span */
  to?: string;
  lens?: Lens;
  colour?: number;
  tags?: string[];
  status?: CardStatus;
};

/**
 * One lane per type, so that lanes and cards get short readable ids: "l-pain", "c-checkout-pain-1".
 * Parts and sets stand in the order in which a live document gives them back.
 */
export function drawMap(plan: MapPlan): JourneyMap {
  const steps = plan.phases.flatMap((phase) =>
    phase.steps.map((step) => ({ ...step, phaseId: phase.id })),
  );
  const personaIds = [...plan.header.personaIds].sort();
  return {
    schemaVersion,
    header: {
      ...plan.header,
      personaIds,
      ownerId: null,
      state: "as-is",
      legend: Array.from({ length: colourCount }, (_, colour) => plan.legend[colour] ?? ""),
      isLocked: false,
    },
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    steps: steps.map((step) => ({
      id: step.id,
      phaseId: step.phaseId,
      title: step.title,
      description: step.description,
      channels: [...step.channels].sort(),
      teamId: step.team,
      momentOfTruth: step.momentOfTruth ?? false,
    })),
    lanes: plan.lanes.map((lane): Lane => ({ id: laneId(lane.type), ...lane })),
    cards: [
      ...plan.lanes.flatMap(({ type }) => steps.flatMap((step) => cardsOf(step, type))),
      ...plan.parked.map(parkedCard),
    ],
    edges: plan.edges,
    curve: [null, ...personaIds].flatMap((persona) =>
      steps.flatMap((step) => pointsOf(step, persona)),
    ),
  };
}

function cardsOf(step: StepPlan, type: LaneType): Card[] {
  return (step.cards[type] ?? []).map((entry, at) => {
    const card: CardPlan = typeof entry === "string" ? { text: entry } : entry;
    return {
      ...blankCard(`c-${step.id.replace(/^s-/, "")}-${type}-${at + 1}`, card),
      place: {
        kind: "cell",
        laneId: laneId(type),
        stepId: step.id,
        stepToId: card.to ?? null,
      },
    };
  });
}

function parkedCard(card: MapPlan["parked"][number], at: number): Card {
  return {
    ...blankCard(`c-parked-${at + 1}`, card),
    place: { kind: "parked", x: card.x, y: card.y },
  };
}

function blankCard(id: string, card: CardPlan): Omit<Card, "place"> {
  return {
    id,
    text: card.text,
    excerptId: null,
    painPointId: null,
    lens: card.lens ?? null,
    colour: card.colour ?? null,
    tags: [...(card.tags ?? [])].sort(),
    ownerId: null,
    status: card.status ?? null,
    image: null,
  };
}

function pointsOf(step: StepPlan, personaId: string | null): CurvePoint[] {
  const value = personaId === null ? step.feeling : step.feelings?.[personaId];
  return value === undefined
    ? []
    : [{ laneId: laneId("curve"), stepId: step.id, personaId, value }];
}

function laneId(type: LaneType): string {
  return `l-${type}`;
}
