import { createCompany } from "./company.ts";
import { documentLanguage, type Language, languageOf } from "./language.ts";
import type { Tally } from "./tally.ts";
import { tokenize } from "./tokens.ts";
import { nothing, passing, type Vector } from "./vector-room.ts";
import { documentCounts, dot, sumOf, termsOf, unit, type Weights, weigh } from "./vectors.ts";

export type PlacementStep = {
  id: string;
  title: string;
  description: string;
  phaseTitle: string;
  /** names, not ids */
  channels: string[];
};

export type Candidate = { stepId: string; score: number };

export type PlacerOptions = {
  /** the map's language; unknown is found from its words */
  language?: Language;
  /** excerpts a person has put on a step: let in from about five a step */
  examples?: { stepId: string; text: string; language?: Language }[];
  /** below this lead over the runner-up (and without a strong score) the placer abstains */
  margin?: number;
};

export type PlacementContext = {
  language?: Language;
  /** placeNote: the language of each text */
  languages?: Language[];
  channel?: string | null;
  /** the step somebody dropped the note on */
  stepHint?: string | null;
};

export type Placed = { stepId: string | null; candidates: Candidate[] };

export type Placer = {
  /** every step with a score 0..1, best first */
  place(text: string, context?: PlacementContext): Candidate[];
  /** the best step, or null when it does not stand out: then the excerpt waits in the tray */
  choose(candidates: Candidate[]): string | null;
  /** the excerpts of one note in their order: people tell a journey from its beginning to its end */
  placeNote(texts: string[], context?: PlacementContext): Placed[];
};

const weights: Weights = { words: 1, pairs: 0.3, letters: 1.4, concepts: 0.8, scenes: 2.1 };
/** A step as a whole, its title and its description, each at length 1: a short title is heard as well. */
const shares = { whole: 0.3, title: 0.28, description: 0.42 };
const fewestExamples = 5;

/** Knows the steps of one map; the same text is placed the same way whatever was placed before. */
export function createPlacer(steps: PlacementStep[], options: PlacerOptions = {}): Placer {
  const mapText = steps.map((step) => `${step.title}. ${step.description}`).join("\n");
  const language = options.language ?? documentLanguage(mapText);
  const whole = steps.map((step) => stepTerms(step, language));
  const counts = documentCounts(whole);
  const vectors = steps.map((step, index) => {
    const part = (terms: Vector, weight: number) => ({
      vector: weigh(terms, counts, steps.length),
      weight,
    });
    return sumOf([
      part(whole[index] ?? nothing, shares.whole),
      part(termsOf(tokenize(step.title), language, weights), shares.title),
      part(termsOf(tokenize(step.description), language, weights), shares.description),
    ]);
  });
  const examples = exampleVectors(steps, options.examples ?? [], counts);
  const margin = options.margin ?? 0.03;
  const company = createCompany(
    steps.map(({ title, description, phaseTitle }) => `${title}. ${description} ${phaseTitle}`),
    language,
  );

  const place: Placer["place"] = (text, context) => passing(() => candidatesOf(text, context));

  function candidatesOf(text: string, context: PlacementContext = {}): Candidate[] {
    const tokens = tokenize(text);
    const textLanguage = context.language ?? languageOf(text, () => language, tokens);
    const vector = weigh(termsOf(tokens, textLanguage, weights), counts, steps.length);
    const near = company(tokens, textLanguage);
    const scored = steps.map((step, index) => {
      const own = dot(vector, vectors[index] ?? nothing) + (near[index] ?? 0);
      const shown = examples[index] ? dot(vector, examples[index]) : null;
      let score = (shown === null ? own : 0.6 * own + 0.4 * shown) + middle(index, steps.length);
      if (context.channel && hasChannel(step, context.channel)) score += 0.03;
      if (context.stepHint === step.id) score += 0.15;
      return { stepId: step.id, score: Math.max(0, Math.min(1, score)) };
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  function choose(candidates: Candidate[]): string | null {
    const [best, next] = candidates;
    if (!best || best.score < 0.08) return null;
    if (next && best.score - next.score < margin && best.score < 0.2) return null;
    return best.stepId;
  }

  function placeNote(texts: string[], context: PlacementContext = {}): Placed[] {
    const lists = texts.map((text, index) =>
      place(text, { ...context, language: context.languages?.[index] ?? context.language }),
    );
    return alongTheJourney(lists, steps).map((candidates) => ({
      candidates,
      stepId: choose(candidates),
    }));
  }

  return { place, choose, placeNote };
}

/** Where words hardly tell, the middle of a journey is likelier: its first and last steps are told least. */
function middle(index: number, count: number): number {
  return 0.01 * (1 - Math.abs((2 * index) / Math.max(1, count - 1) - 1));
}

/** The description says what happens there; the title names it twice as loudly as the phase does. */
function stepTerms(step: PlacementStep, language: Language): Vector {
  const part = (text: string, weight: number) => ({
    vector: termsOf(tokenize(text), language, weights),
    weight,
  });
  return sumOf([
    part(step.title, 2),
    part(step.description, 1.5),
    part(step.phaseTitle, 0.5),
    part(step.channels.join(". "), 0.4),
  ]);
}

function exampleVectors(
  steps: PlacementStep[],
  examples: { stepId: string; text: string; language?: Language }[],
  counts: Tally,
): (Vector | null)[] {
  return steps.map((step) => {
    const own = examples.filter((example) => example.stepId === step.id);
    if (own.length < fewestExamples) return null;
    const parts = own.map(({ text, language }) => {
      const terms = termsOf(tokenize(text), language ?? languageOf(text), weights);
      return { vector: weigh(terms, counts, steps.length), weight: 1 };
    });
    return unit(sumOf(parts));
  });
}

/**
 * Neighbouring excerpts of one note speak of the same step or of one soon after it. A forward and a
 * backward pass over the scores give each step a small lift from where the note just was or is going.
 */
function alongTheJourney(lists: Candidate[][], steps: PlacementStep[]): Candidate[][] {
  if (lists.length < 2 || steps.length < 2) return lists;
  const order = new Map(steps.map((step, index) => [step.id, index]));
  const grid = lists.map((list) => {
    const row = new Array<number>(steps.length).fill(0);
    for (const { stepId, score } of list) row[order.get(stepId) ?? 0] = score;
    return row;
  });
  return grid.map((row, at) => {
    const lifted = row.map((score, step) => {
      const before = at > 0 ? neighbour(grid[at - 1] ?? [], step, 1) : 0;
      const after = at + 1 < grid.length ? neighbour(grid[at + 1] ?? [], step, -1) : 0;
      return {
        stepId: steps[step]?.id ?? "",
        score: Math.min(1, score + 0.15 * before + 0.08 * after),
      };
    });
    return lifted.sort((a, b) => b.score - a.score);
  });
}

/** How strongly a neighbouring excerpt points at this step, or at the one it follows. */
function neighbour(row: number[], step: number, direction: 1 | -1): number {
  return Math.max(
    row[step] ?? 0,
    0.8 * (row[step - direction] ?? 0),
    0.5 * (row[step - 2 * direction] ?? 0),
  );
}

function hasChannel(step: PlacementStep, channel: string): boolean {
  const wanted = channel.toLowerCase();
  return step.channels.some((name) => name.toLowerCase() === wanted);
}
