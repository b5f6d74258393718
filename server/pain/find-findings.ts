import type { Tx } from "#db/transact.ts";
import { evidencedCurves } from "#domain/pain/curve.ts";
import { type Finding, type HeardNote, isCustomer, personOf } from "#domain/pain/evidence.ts";
import {
  type ExcerptLink,
  type ExistingPoint,
  findPainPoints,
  type PainPoint,
  type PainPoints,
} from "#domain/pain/pain-points.ts";
import type { ScoreRule } from "#domain/pain/scoring.ts";
import { bestAtSteps } from "./best-at-steps.ts";
import { readFindingsInput } from "./read-findings-input.ts";

export type FindingsInput = {
  language: "fi" | "en";
  stepIds: string[];
  notes: HeardNote[];
  findings: Finding[];
  /** excerpt id -> the steps on which it lies, its home first (stepsOf) */
  steps: ReadonlyMap<string, readonly string[]>;
  links: ExcerptLink[];
  existing: ExistingPoint[];
  /** as the workspace weighs */
  rule: ScoreRule;
  /** nobody moved a passage: steps without a change keep their groups */
  isIncremental?: boolean;
};

/** One row of step_findings before it has a map: what the canvas draws of a step. */
export type StepFinding = {
  stepId: string;
  /** "" = everyone */
  personaId: string;
  painScore: number;
  gainScore: number;
  painPeople: number;
  gainPeople: number;
  evidenced: number | null;
  evidencedMin: number | null;
  evidencedMax: number | null;
  evidencedPeople: number;
  people: number;
  sourceTypes: number;
};

/** Worker task: the ranked pain points of a map, and what each of its steps shows of them. */
export async function findFindings(
  {
    mapId,
    today,
    isIncremental = false,
  }: {
    mapId: string;
    /** plain date */
    today: string;
    isIncremental?: boolean;
  },
  { read }: { read: Tx },
): Promise<Findings> {
  const input = await readFindingsInput(read, { mapId, today });
  const { points, ...rest } = computeFindings({ ...input, isIncremental });
  const before = new Map(input.existing.map(({ id, excerptIds }) => [id, excerptIds]));
  return {
    ...rest,
    points: points.map(({ excerptIds, people: _, ...point }) => {
      const stored = new Set(before.get(point.id ?? ""));
      const now = new Set(excerptIds);
      return {
        ...point,
        size: excerptIds.length,
        joined: excerptIds.filter((id) => !stored.has(id)),
        left: [...stored].filter((id) => !now.has(id)),
      };
    }),
  };
}

/** A pain point with what changes in its membership: thousands of ids stay where they are. */
export type FoundPoint = Omit<PainPoint, "excerptIds" | "people"> & {
  size: number;
  joined: string[];
  left: string[];
};

export type Findings = Omit<PainPoints, "points"> & { points: FoundPoint[]; steps: StepFinding[] };

export function computeFindings(input: FindingsInput): PainPoints & { steps: StepFinding[] } {
  const found = findPainPoints({ ...input, stepOf: (id) => input.steps.get(id)?.[0] ?? null });
  return { ...found, steps: stepFindings(input, found) };
}

function stepFindings(input: FindingsInput, { points }: PainPoints): StepFinding[] {
  const notes = new Map(input.notes.map((note) => [note.id, note]));
  const stepsOf = (id: string) => input.steps.get(id) ?? [];
  const heard = new Map(input.stepIds.map((id) => [id, emptyTally()]));
  for (const finding of input.findings) {
    const note = notes.get(finding.noteId);
    if (!note || !isCustomer(note)) continue;
    for (const stepId of stepsOf(finding.id)) {
      const tally = heard.get(stepId);
      if (tally) count(tally, note, finding);
    }
  }
  const best = bestAtSteps(points);
  return evidencedCurves({ ...input, stepsOf }).flatMap(({ personaId, steps }) =>
    steps
      .filter((step) => personaId === null || step.people > 0)
      .map((step) => {
        const tally = heard.get(step.stepId) ?? emptyTally();
        const isEveryone = personaId === null;
        return {
          stepId: step.stepId,
          personaId: personaId ?? "",
          painScore: isEveryone ? best("pain", step.stepId) : 0,
          gainScore: isEveryone ? best("gain", step.stepId) : 0,
          painPeople: isEveryone ? tally.pain.size : 0,
          gainPeople: isEveryone ? tally.gain.size : 0,
          evidenced: step.value,
          evidencedMin: step.min,
          evidencedMax: step.max,
          evidencedPeople: step.people,
          people: isEveryone ? tally.people.size : step.people,
          sourceTypes: isEveryone
            ? tally.sourceTypes.size
            : (tally.sourceTypesOf.get(personaId)?.size ?? 0),
        };
      }),
  );
}

type Tally = ReturnType<typeof emptyTally>;

/** People count once at each step, however often they speak of it. */
function count(tally: Tally, note: HeardNote, finding: Finding): void {
  const person = personOf(note, finding);
  tally.people.add(person);
  tally.sourceTypes.add(note.sourceType);
  const personaId = finding.personaId ?? note.personaId;
  if (personaId !== null) {
    const own = tally.sourceTypesOf.get(personaId) ?? new Set();
    tally.sourceTypesOf.set(personaId, own.add(note.sourceType));
  }
  if (finding.label === "pain") tally.pain.add(person);
  if (finding.label === "gain") tally.gain.add(person);
}

function emptyTally() {
  return {
    people: new Set<string>(),
    pain: new Set<string>(),
    gain: new Set<string>(),
    sourceTypes: new Set<string>(),
    sourceTypesOf: new Map<string, Set<string>>(),
  };
}
