import type { JourneyMap, Lane, Step } from "#domain/map/journey-map.ts";
import { isOneOf, laneWords, plainWord } from "./sheet/words.ts";

/** The map's own phases, steps and lanes by the ids of those that were read; what is not here is new. */
export type Matched = {
  phases: ReadonlyMap<string, string>;
  steps: ReadonlyMap<string, string>;
  lanes: ReadonlyMap<string, string>;
};

/** By name, each of the map's only once; what has no name of its own goes by its place. */
export function matchHeaders(map: JourneyMap, from: JourneyMap): Matched {
  const phases = new Map<string, string>();
  const freePhases = new Set(map.phases);
  for (const phase of from.phases) {
    const [found] = [...freePhases].filter(({ title }) => isSame(title, phase.title));
    if (!found) continue;
    freePhases.delete(found);
    phases.set(phase.id, found.id);
  }
  const steps = matchSteps(map, from, phases);
  return { phases, steps, lanes: matchLanes(map, from, steps) };
}

/** Where several lanes may be one, those first that say most of the same at the same steps. */
function matchLanes(
  map: JourneyMap,
  from: JourneyMap,
  steps: ReadonlyMap<string, string>,
): Map<string, string> {
  const said = sayings(map, (stepId) => stepId);
  const toSay = sayings(from, (stepId) => steps.get(stepId));
  const pairs = from.lanes.flatMap((lane) =>
    map.lanes
      .filter((own) => isSameLane(own, lane))
      .map((own) => ({ lane, own, shared: countShared(said.get(own.id), toSay.get(lane.id)) })),
  );
  const lanes = new Map<string, string>();
  const taken = new Set<string>();
  for (const { lane, own } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (lanes.has(lane.id) || taken.has(own.id)) continue;
    lanes.set(lane.id, own.id);
    taken.add(own.id);
  }
  return lanes;
}

/** What each lane says at each step, as text to compare; what stands at no known step is left out. */
function sayings(
  { cards, curve }: JourneyMap,
  stepOf: (stepId: string) => string | undefined,
): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  const add = (laneId: string, stepId: string, what: unknown) => {
    const step = stepOf(stepId);
    if (step === undefined) return;
    said.set(laneId, (said.get(laneId) ?? new Set()).add(JSON.stringify([step, what])));
  };
  for (const { place, text } of cards) {
    if (place.kind === "cell") add(place.laneId, place.stepId, text);
  }
  for (const { laneId, stepId, personaId, value } of curve) add(laneId, stepId, [personaId, value]);
  return said;
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) {
  return [...b].filter((one) => a.has(one)).length;
}

function matchSteps(
  map: JourneyMap,
  from: JourneyMap,
  phases: ReadonlyMap<string, string>,
): Map<string, string> {
  const steps = new Map<string, string>();
  const free = new Set(map.steps);
  const take = (step: Step, fits: (other: Step) => boolean) => {
    const found = [...free].find(fits);
    if (steps.has(step.id) || !found) return;
    free.delete(found);
    steps.set(step.id, found.id);
  };
  for (const step of from.steps) {
    const phaseId = phases.get(step.phaseId);
    take(step, (other) => other.phaseId === phaseId && isSame(other.title, step.title));
  }
  for (const step of from.steps) take(step, (other) => isSame(other.title, step.title));
  for (const step of from.steps) {
    if (step.title !== "" || steps.has(step.id)) continue;
    const phaseId = phases.get(step.phaseId);
    take(step, (other) => other.phaseId === phaseId);
  }
  return steps;
}

function isSame(a: string, b: string): boolean {
  if (a.trim() === b.trim()) return a.trim() !== "";
  return plainWord(a) !== "" && plainWord(a) === plainWord(b);
}

/** Lanes of one kind are the same when they are called the same, and one without a name as its kind is. */
function isSameLane(a: Lane, b: Lane): boolean {
  if (a.type !== b.type) return false;
  const isPlain = ({ title, type }: Lane) => title === "" || isOneOf(laneWords[type], title);
  return (isPlain(a) && isPlain(b)) || isSame(a.title, b.title);
}
