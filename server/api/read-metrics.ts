import type { AnswerOf } from "#domain/api/operations.ts";
import { badgeOf } from "#domain/pain/badge.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { readJourneyMap } from "../map/read.ts";
import { readPain, readStepFindings } from "../pain/read.ts";

type Metrics = AnswerOf<"readMetrics">;
type StepMetrics = Metrics["steps"][number];

/** The numbers that the product shows of one map: how much there is, how well it is known, what hurts where. */
export async function readMetrics(
  ctx: Ctx,
  grants: { map: Granted<"map.read">; pain: Granted<"pain.read"> },
  compute: Compute,
): Promise<Metrics> {
  const map = await readJourneyMap(ctx, grants.map);
  const panel = await readPain(ctx, grants.pain, {}, compute);
  const findings = new Map(
    (await readStepFindings(ctx, grants.pain))
      .filter(({ personaId }) => personaId === "")
      .map((finding) => [finding.stepId, finding]),
  );
  const steps = map.steps.map(({ id, title }): StepMetrics => {
    const found = findings.get(id) ?? nobody;
    const drawn = map.curve.filter(({ stepId }) => stepId === id).map(({ value }) => value);
    const assumed =
      drawn.length === 0 ? null : drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const { people, sourceTypes, evidenced } = found;
    return {
      stepId: id,
      title,
      badge: badgeOf({ people, sourceTypes }),
      people,
      sourceTypes,
      painScore: found.painScore,
      painPeople: found.painPeople,
      gainScore: found.gainScore,
      gainPeople: found.gainPeople,
      assumed,
      evidenced,
      evidencedPeople: found.evidencedPeople,
      gap: assumed === null || evidenced === null ? null : evidenced - assumed,
    };
  });
  const open = (kind: "pain" | "gain") =>
    panel.points.filter((point) => point.kind === kind && point.status === "open").length;
  const known = (badge: StepMetrics["badge"]) =>
    steps.filter((step) => step.badge === badge).length;
  return {
    mapId: grants.map.mapId,
    counts: {
      phases: map.phases.length,
      steps: map.steps.length,
      lanes: map.lanes.length,
      cards: map.cards.length,
      edges: map.edges.length,
      notes: panel.notes,
      notesWaiting: panel.waiting,
      excerpts: panel.reviewed.of,
      unplaced: panel.unplaced,
      openPains: open("pain"),
      openGains: open("gain"),
    },
    reviewedShare: panel.reviewed.of === 0 ? null : panel.reviewed.done / panel.reviewed.of,
    coverage: {
      assumption: known("assumption"),
      thin: known("thin"),
      evidenced: known("evidenced"),
    },
    steps,
  };
}

const nobody = {
  people: 0,
  sourceTypes: 0,
  painScore: 0,
  painPeople: 0,
  gainScore: 0,
  gainPeople: 0,
  evidenced: null,
  evidencedPeople: 0,
};
