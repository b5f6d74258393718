import { personasOn } from "#domain/map/curve-look.ts";
import type { JourneyMap, Lane, Step } from "#domain/map/journey-map.ts";
import type { EvidencedCurve } from "../overlay.ts";

/** What is felt at a step: as the team assumes it, and as people said it. */
export type CurveRow = {
  lane: Lane;
  step: Step;
  /** null = everyone */
  personaId: string | null;
  assumed: number | null;
  evidenced: EvidencedCurve["points"][number] | null;
  /** how much better (or worse) it is than the team thinks; null where one of the two is not known */
  gap: number | null;
};

/** Every point of every curve of the lanes that are shown, step by step; where nothing is known there is no row. */
export function curveRows(
  { header, curve }: Pick<JourneyMap, "header" | "curve">,
  { steps, lanes }: { steps: readonly Step[]; lanes: readonly Lane[] },
  evidenced: readonly EvidencedCurve[],
): CurveRow[] {
  const assumedAt = new Map(curve.map((point) => [keyOf(point.laneId, point), point.value]));
  const evidencedAt = new Map(
    evidenced.flatMap(({ personaId, points }) =>
      points.map((point) => [keyOf("", { stepId: point.stepId, personaId }), point] as const),
    ),
  );
  return lanes
    .filter(({ type }) => type === "curve")
    .flatMap((lane) => {
      const whose = [null, ...personasOn(header, curve, lane.id)];
      return steps.flatMap((step) =>
        whose.flatMap((personaId): CurveRow[] => {
          const at = { stepId: step.id, personaId };
          const assumed = assumedAt.get(keyOf(lane.id, at)) ?? null;
          const heard = evidencedAt.get(keyOf("", at)) ?? null;
          if (assumed === null && heard === null) return [];
          const gap = assumed === null || heard === null ? null : heard.value - assumed;
          return [{ lane, step, personaId, assumed, evidenced: heard, gap }];
        }),
      );
    });
}

function keyOf(laneId: string, at: { stepId: string; personaId: string | null }): string {
  return `${laneId}|${at.stepId}|${at.personaId ?? ""}`;
}
