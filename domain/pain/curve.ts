import { type Finding, type HeardNote, isCustomer, personOf } from "./evidence.ts";

export type CurveStep = {
  stepId: string;
  /** -2..2, null = a hole: nobody has been heard, or nobody said anything but plain facts */
  value: number | null;
  min: number | null;
  max: number | null;
  /** people behind the value */
  people: number;
};

export type EvidencedCurve = { personaId: string | null; steps: CurveStep[] };

/**
 * Decision 24: the mean of each customer's mean of their non-neutral excerpts at the step, 2 x
 * valence. The first curve is everyone's (personaId null), then one per persona that was heard.
 * `voice` "staff" gives the staff's own curve.
 */
export function evidencedCurves(input: {
  stepIds: string[];
  notes: HeardNote[];
  findings: Finding[];
  /** its home and further steps (stepsOf) */
  stepsOf: (findingId: string) => readonly string[];
  voice?: "customer" | "staff";
}): EvidencedCurve[] {
  const notes = new Map(input.notes.map((note) => [note.id, note]));
  const everyone = new Map<string, Map<string, number[]>>();
  const byPersona = new Map<string, Map<string, Map<string, number[]>>>();
  for (const finding of input.findings) {
    const note = notes.get(finding.noteId);
    if (!note || finding.label === "neutral") continue;
    if (isCustomer(note) !== ((input.voice ?? "customer") === "customer")) continue;
    if (input.voice === "staff" && note.voice === "partner") continue;
    const value = Math.max(-2, Math.min(2, 2 * finding.valence));
    const person = personOf(note, finding);
    const persona = finding.personaId ?? note.personaId;
    for (const stepId of input.stepsOf(finding.id)) {
      add(everyone, stepId, person, value);
      if (persona === null) continue;
      const own = byPersona.get(persona) ?? new Map<string, Map<string, number[]>>();
      byPersona.set(persona, own);
      add(own, stepId, person, value);
    }
  }
  const curve = (personaId: string | null, values: typeof everyone): EvidencedCurve => ({
    personaId,
    steps: input.stepIds.map((stepId) => curveStep(stepId, values.get(stepId))),
  });
  return [
    curve(null, everyone),
    ...[...byPersona.keys()].sort().map((id) => curve(id, byPersona.get(id) ?? new Map())),
  ];
}

function curveStep(stepId: string, people: Map<string, number[]> | undefined): CurveStep {
  if (!people || people.size === 0) {
    return { stepId, value: null, min: null, max: null, people: 0 };
  }
  const means = [...people.values()].map(mean).sort((a, b) => a - b);
  return {
    stepId,
    value: mean(means),
    min: means[0] ?? null,
    max: means.at(-1) ?? null,
    people: means.length,
  };
}

function mean(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((a, b) => a + b, 0) / sorted.length;
}

function add(
  steps: Map<string, Map<string, number[]>>,
  stepId: string,
  person: string,
  value: number,
): void {
  const people = steps.get(stepId) ?? new Map<string, number[]>();
  steps.set(stepId, people);
  const values = people.get(person) ?? [];
  people.set(person, values);
  values.push(value);
}
