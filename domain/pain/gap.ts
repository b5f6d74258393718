import type { EvidencedCurve } from "./curve.ts";

export type AssumedPoint = { stepId: string; personaId: string | null; value: number };

/** What the team drew on a map, as the comparison wants it. */
export function assumedPoints(map: {
  curve: readonly { stepId: string; personaId: string | null; value: number }[];
}): AssumedPoint[] {
  return map.curve.map(({ stepId, personaId, value }) => ({ stepId, personaId, value }));
}

export type StepGap = {
  stepId: string;
  personaId: string | null;
  assumed: number | null;
  evidenced: number | null;
  /** evidenced - assumed: below zero it hurts more than the team thought; null without both */
  gap: number | null;
  people: number;
};

export type CurveGap = {
  steps: StepGap[];
  /** largest first; steps where both sides exist */
  surprises: StepGap[];
  /** steps where the team assumes something and nobody has been heard */
  unheard: string[];
};

/** How the drawn curve and the computed one differ; several assumed points of a step are averaged. */
export function curveGap(assumed: AssumedPoint[], evidenced: EvidencedCurve): CurveGap {
  const steps = evidenced.steps.map((step): StepGap => {
    const drawn = assumed.filter(
      (point) =>
        point.stepId === step.stepId &&
        (evidenced.personaId === null || point.personaId === evidenced.personaId),
    );
    const guess =
      drawn.length === 0 ? null : drawn.reduce((sum, point) => sum + point.value, 0) / drawn.length;
    return {
      stepId: step.stepId,
      personaId: evidenced.personaId,
      assumed: guess,
      evidenced: step.value,
      gap: guess === null || step.value === null ? null : step.value - guess,
      people: step.people,
    };
  });
  return {
    steps,
    surprises: steps
      .filter((step) => step.gap !== null && Math.abs(step.gap) >= 0.5)
      .sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0)),
    unheard: steps
      .filter((step) => step.assumed !== null && step.evidenced === null)
      .map((s) => s.stepId),
  };
}
