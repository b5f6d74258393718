import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import type { LaneType } from "#domain/map/kinds.ts";

/** What others did away with, or moved: a lane, a step, a phase, else the thing itself. */
export type Cause =
  | { kind: "lane"; id: string; title: string; type: LaneType }
  | { kind: "step" | "phase" | "itself"; id: string; title: string };

/** What became of somebody's work by what others did at the same time. */
export type Loss = {
  /** cards that lost their place, or went with it; steps that lost their phase; a card that two moved */
  kind: "parked" | "deleted" | "rehomed" | "moved";
  ids: readonly string[];
  /** of the first of them */
  text: string;
  cause: Cause;
};

type Mine = {
  isMine(node: { id: string; ownerId?: string | null }): boolean;
  /** cards that one moved and the server does not know of yet */
  moving: ReadonlySet<string>;
};

/** Told once for everything that happened for one reason. */
export function lossesOf(before: JourneyMap, after: JourneyMap, mine: Mine): readonly Loss[] {
  const losses = new Map<string, Loss>();
  const add = (kind: Loss["kind"], id: string, text: string, cause: Cause) => {
    // several cards that somebody deletes are told together, of two that were moved each place
    const key = `${kind} ${kind !== "moved" && cause.kind === "itself" ? "itself" : cause.id}`;
    const known = losses.get(key);
    losses.set(key, { kind, text, cause, ...known, ids: [...(known?.ids ?? []), id] });
  };
  // what stands in its old place unchanged is nobody's loss: with most edits all but one card
  const others = after.cards.filter((card, i) => card !== before.cards[i]);
  const now = new Map(others.map((card) => [card.id, card]));
  const gone = goneIn(before, after);
  for (const [i, card] of before.cards.entries()) {
    if (card === after.cards[i]) continue;
    const still = now.get(card.id);
    if (still === card) continue;
    if (still && mine.moving.has(card.id) && isElsewhere(card, still)) {
      add("moved", card.id, card.text, itself(card));
    } else if (mine.isMine(card)) {
      const cause = gone.causeOf(card);
      if (!still) add("deleted", card.id, card.text, cause ?? itself(card));
      else if (cause && still.place.kind === "parked") add("parked", card.id, card.text, cause);
    }
  }
  const steps = new Set(after.steps.map(({ id }) => id));
  for (const step of before.steps) {
    const phase = gone.phase(step.phaseId);
    if (phase && steps.has(step.id) && mine.isMine(step))
      add("rehomed", step.id, step.title, phase);
  }
  return [...losses.values()];
}

function isElsewhere(before: Card, after: Card): boolean {
  const [a, b] = [before.place, after.place];
  if (a.kind !== "cell" || b.kind !== "cell") return a.kind !== b.kind;
  return a.laneId !== b.laneId || a.stepId !== b.stepId;
}

function itself({ id, text }: Card): Cause {
  return { kind: "itself", id, title: text };
}

function goneIn(before: JourneyMap, after: JourneyMap) {
  const lanes = missing(before.lanes, after.lanes);
  const steps = missing(before.steps, after.steps);
  const phases = missing(before.phases, after.phases);
  const phase = (id: string): Cause | null => {
    const one = phases.get(id);
    return one ? { kind: "phase", id, title: one.title } : null;
  };
  return {
    phase,
    causeOf: ({ place }: Card): Cause | null => {
      if (place.kind === "parked") return null;
      const lane = lanes.get(place.laneId);
      if (lane) return { kind: "lane", id: lane.id, title: lane.title, type: lane.type };
      const step = steps.get(place.stepId);
      if (!step) return null;
      return phase(step.phaseId) ?? { kind: "step", id: step.id, title: step.title };
    },
  };
}

function missing<T extends { id: string }>(before: readonly T[], after: readonly T[]) {
  const still = new Set(before === after ? [] : after.map(({ id }) => id));
  const gone = before === after ? [] : before.filter(({ id }) => !still.has(id));
  return new Map(gone.map((one) => [one.id, one]));
}
