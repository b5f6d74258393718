import type { Edit, Slot } from "#domain/map/commands/edit.ts";
import { addLane, setLaneRequired } from "#domain/map/commands/lane.ts";
import { addPhase } from "#domain/map/commands/phase.ts";
import { addStep } from "#domain/map/commands/step.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { readStructure } from "#domain/map/read-map.ts";
import type { Matched } from "./merge-match.ts";

/** Makes what the map does not have, each after what it was read after; every step and lane that was read, in the map. */
export function makeHeaders(edit: Edit, from: JourneyMap, matched: Matched) {
  const phases = new Map(matched.phases);
  const steps = new Map(matched.steps);
  const lanes = new Map(matched.lanes);
  const made = makePhases(edit, from, phases, steps);
  makeSteps(edit, from, phases, steps);
  for (const { id, type, title, zone, isRequired } of from.lanes) {
    if (lanes.has(id)) continue;
    const lane = addLane(edit, { type, title, zone });
    if (!lane.ok) continue;
    if (isRequired) setLaneRequired(edit, { id: lane.id, on: true });
    lanes.set(id, lane.id);
  }
  return { phases: made, steps, lanes };
}

/** Only a phase that brings a new step is made: where all steps were found, their own phases do. */
function makePhases(
  edit: Edit,
  from: JourneyMap,
  phases: Map<string, string>,
  steps: Map<string, string>,
): number {
  let last: string | null = null;
  let count = 0;
  for (const { id, title } of from.phases) {
    const own = from.steps.filter(({ phaseId }) => phaseId === id);
    const [first] = own.filter((step) => !steps.has(step.id));
    if (!phases.has(id) && first) {
      const known = own.map((step) => steps.get(step.id)).find((step) => step !== undefined);
      const home = title === "" ? homeOf(edit, known ?? null, last) : null;
      if (home !== null) phases.set(id, home);
      else {
        const slot: Slot = last === null ? "end" : { after: last };
        const made = addPhase(edit, { title, stepTitle: first.title, slot });
        if (made.ok) {
          count++;
          phases.set(id, made.id);
          steps.set(first.id, made.touched[1] ?? "");
        }
      }
    }
    last = phases.get(id) ?? last;
  }
  return count;
}

/** Steps of a phase without a name join the phase of those they stand beside, or the last one. */
function homeOf(edit: Edit, stepId: string | null, last: string | null): string | null {
  const { steps, phases } = readStructure(edit.doc);
  return steps.find(({ id }) => id === stepId)?.phaseId ?? last ?? phases.at(-1)?.id ?? null;
}

function makeSteps(
  edit: Edit,
  from: JourneyMap,
  phases: ReadonlyMap<string, string>,
  steps: Map<string, string>,
): void {
  let last: { id: string; phaseId: string } | null = null;
  for (const step of from.steps) {
    const before: typeof last = last?.phaseId === step.phaseId ? last : null;
    if (!steps.has(step.id)) {
      const slot: Slot = before === null ? "end" : { after: before.id };
      const phaseId = before === null ? phases.get(step.phaseId) : undefined;
      const made = addStep(edit, {
        ...(phaseId === undefined ? {} : { phaseId }),
        title: step.title,
        slot,
      });
      if (made.ok) steps.set(step.id, made.id);
    }
    const id = steps.get(step.id);
    if (id !== undefined) last = { id, phaseId: step.phaseId };
  }
}
