import type { JourneyMap, Step } from "../map/journey-map.ts";
import type { LaneType } from "../map/kinds.ts";
import { assumedPoints, curveGap, type StepGap } from "../pain/gap.ts";

/** What whoever walks in the customer's shoes meets at each step (M33). */
export type Walk = {
  title: string;
  language: JourneyMap["header"]["language"];
  scenario: string;
  goal: string;
  personas: string[];
  phases: WalkPhase[];
};

export type WalkPhase = { id: string; title: string; steps: WalkStep[] };

export type WalkStep = {
  id: string;
  title: string;
  description: string;
  momentOfTruth: boolean;
  /** the customer's own words, which come first */
  quotes: WalkQuote[];
  /** what the customer does and thinks, as the team wrote it */
  doing: string[];
  pictures: { id: string; alt: string }[];
  feeling: Pick<StepGap, "assumed" | "evidenced" | "gap" | "people">;
  channels: string[];
  /** distinct people who were heard there; null: that is not told */
  heard: number | null;
  waiting: { people: number; measures: string[] };
  pains: WalkPoint[];
  gains: WalkPoint[];
};

export type WalkQuote = {
  excerptId: string;
  text: string;
  language: string;
  /** null: who said it, and where, is not told */
  sourceType: string | null;
  participant: string | null;
};

/** A finding with its people (of how many, where that is told), or (null) what the team believes. */
export type WalkPoint = {
  id: string;
  title: string;
  said: { people: number; heard: number | null } | null;
};

export type WalkFinding = {
  stepId: string;
  evidenced: number | null;
  evidencedMin: number | null;
  evidencedMax: number | null;
  evidencedPeople: number;
  people: number;
};

export type WalkFound = {
  /** by library and persona id */
  names: ReadonlyMap<string, string>;
  findings: readonly WalkFinding[];
  /** open ones, worst or best first */
  points: readonly {
    id: string;
    kind: "pain" | "gain";
    stepId: string | null;
    title: string;
    people: number;
    heard: number | null;
  }[];
  /** of each step, as they should be read; only what may be quoted */
  quotes: ReadonlyMap<string, readonly WalkQuote[]>;
  /** of quote cards, by excerpt id */
  cardQuotes: ReadonlyMap<string, WalkQuote>;
  /** by step: distinct people who spoke of waiting there */
  waiting: ReadonlyMap<string, number>;
};

const most = { quotes: 3, doing: 4, pictures: 2, pains: 3, gains: 2, measures: 3 };

export function walkOf(map: JourneyMap, found: WalkFound): Walk {
  const { title, language, scenario, goal, personaIds } = map.header;
  const gaps = new Map(
    curveGap(assumedPoints(map), everyone(map, found)).steps.map((gap) => [gap.stepId, gap]),
  );
  return {
    title,
    language,
    scenario,
    goal,
    personas: namesOf(personaIds, found),
    phases: map.phases.map((phase) => ({
      id: phase.id,
      title: phase.title,
      steps: map.steps
        .filter(({ phaseId }) => phaseId === phase.id)
        .map((step) => walkStep(map, step, gaps.get(step.id), found)),
    })),
  };
}

function walkStep(
  map: JourneyMap,
  step: Step,
  gap: StepGap | undefined,
  found: WalkFound,
): WalkStep {
  const { id, title, description, momentOfTruth, channels } = step;
  const cards = cardsAt(map, id);
  const texts = (...types: LaneType[]) =>
    cards.filter(({ type }) => types.includes(type)).flatMap(({ card }) => card.text.trim() || []);
  const points = (kind: "pain" | "gain"): WalkPoint[] => {
    const known = found.points.filter((point) => point.kind === kind && point.stepId === id);
    const believed = cards.filter(
      ({ type, card }) => type === kind && card.text.trim() !== "" && card.painPointId === null,
    );
    return [
      ...known.map(({ people, heard, ...point }) => ({
        id: point.id,
        title: point.title,
        said: { people, heard },
      })),
      ...believed.map(({ card }) => ({ id: card.id, title: card.text.trim(), said: null })),
    ];
  };
  return {
    id,
    title,
    description,
    momentOfTruth,
    quotes: quotesAt(id, cards, found),
    doing: texts("action", "thought").slice(0, most.doing),
    pictures: cards.flatMap(({ card }) => card.image ?? []).slice(0, most.pictures),
    feeling: {
      assumed: gap?.assumed ?? null,
      evidenced: gap?.evidenced ?? null,
      gap: gap?.gap ?? null,
      people: gap?.people ?? 0,
    },
    channels: namesOf(channels, found),
    heard: found.findings.find(({ stepId }) => stepId === id)?.people ?? 0,
    waiting: {
      people: found.waiting.get(id) ?? 0,
      measures: texts("metric").slice(0, most.measures),
    },
    pains: points("pain").slice(0, most.pains),
    gains: points("gain").slice(0, most.gains),
  };
}

type CardAt = { card: JourneyMap["cards"][number]; type: LaneType };

/** Those that start at the step. */
function cardsAt({ cards, lanes }: JourneyMap, stepId: string): CardAt[] {
  const types = new Map(lanes.map(({ id, type }) => [id, type]));
  return cards.flatMap((card) => {
    if (card.place.kind !== "cell" || card.place.stepId !== stepId) return [];
    const type = types.get(card.place.laneId);
    return type ? [{ card, type }] : [];
  });
}

/** What the team has put on the map goes before what was found. */
function quotesAt(stepId: string, cards: readonly CardAt[], found: WalkFound): WalkQuote[] {
  const chosen = cards.flatMap(({ card }) => found.cardQuotes.get(card.excerptId ?? "") ?? []);
  const all = [...chosen, ...(found.quotes.get(stepId) ?? [])];
  return [...new Map(all.map((quote) => [quote.excerptId, quote])).values()].slice(0, most.quotes);
}

function everyone({ steps }: JourneyMap, { findings }: WalkFound) {
  const known = new Map(findings.map((finding) => [finding.stepId, finding]));
  return {
    personaId: null,
    steps: steps.map(({ id }) => {
      const row = known.get(id);
      return {
        stepId: id,
        value: row?.evidenced ?? null,
        min: row?.evidencedMin ?? null,
        max: row?.evidencedMax ?? null,
        people: row?.evidencedPeople ?? 0,
      };
    }),
  };
}

function namesOf(ids: readonly string[], { names }: WalkFound): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}
