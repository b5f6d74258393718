import type { EvidenceAbout } from "#components/canvas/overlay.ts";
import type { PainSubject } from "#components/pain/pain-panel.tsx";

/** Name of the findings' panel beside the canvas; its id says what it was opened for. */
export const painPanel = "pain";

/** "step|<id>|pain", "point|<id>", "gaps" or nothing at all. */
export function painSubject(id: string | undefined): PainSubject {
  const [what, value, kind] = id?.split("|") ?? [];
  if (what === "point" && value) return { painPointId: value };
  if (what === "step" && value) return { stepId: value, kind: kind === "gain" ? "gain" : "pain" };
  return what === "gaps" ? { isGaps: true } : {};
}

export const openSurprises = { kind: "outside", name: painPanel, id: "gaps" } as const;

export const openStepFindings = (stepId: string, kind: "pain" | "gain") =>
  ({ kind: "outside", name: painPanel, id: `step|${stepId}|${kind}` }) as const;

export const openPainPoint = (painPointId: string) =>
  ({ kind: "outside", name: painPanel, id: `point|${painPointId}` }) as const;

/** Name of the panel beside the canvas; its id says why what is known as well as it is. */
export const assumptionsPanel = "assumptions";

export const openAssumptions = { kind: "outside", name: assumptionsPanel } as const;

export function openRule(about: EvidenceAbout) {
  const id =
    about.kind === "curve"
      ? `curve|${about.stepId}|${about.personaId ?? ""}`
      : `${about.kind}|${about.id}`;
  return { ...openAssumptions, id };
}

export function ruleOf(id: string | undefined): EvidenceAbout | null {
  const [kind, of, personaId] = id?.split("|") ?? [];
  if (!of) return null;
  if (kind === "step") return { kind, id: of };
  if (kind === "card") return { kind, id: of };
  return kind === "curve" ? { kind, stepId: of, personaId: personaId || null } : null;
}
