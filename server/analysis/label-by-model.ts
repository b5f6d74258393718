import type { AnalyzedExcerpt } from "#domain/analysis/analyze.ts";
import { labelRequest, passagesTogether } from "#domain/analysis/model/prompt.ts";
import { labelsOf, type ModelLabel } from "#domain/analysis/model/reply.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import type { WorkspaceModel } from "./workspace-model.ts";

/** A finding whose label a language model gave. */
export type ModelFinding = AnalyzedExcerpt & { byModel?: string };

/**
 * The findings with the model's labels; numbers and cues stay those of the analysis. Once it does
 * not answer, or answers nonsense, what the analysis said stands for all that is left.
 */
export async function labelByModel(
  model: WorkspaceModel,
  findings: AnalyzedExcerpt[],
): Promise<ModelFinding[]> {
  const labels: ModelLabel[] = [];
  for (const part of groupsOf(findings, passagesTogether)) {
    const answer = await model.ask(labelRequest(model.name, part));
    const own = answer.ok ? labelsOf(answer.text, part.length) : null;
    if (!own) break;
    labels.push(...own);
  }
  return findings.map((finding, index) => {
    const label = labels[index];
    return label === undefined ? finding : relabelled(finding, label, model.name);
  });
}

function relabelled(finding: AnalyzedExcerpt, label: ModelLabel, byModel: string): ModelFinding {
  if (label === finding.label) return { ...finding, byModel };
  const intensity = label === "neutral" ? 0 : Math.max(1, finding.intensity);
  return {
    ...finding,
    label,
    intensity,
    severity: label === "pain" ? Math.max(1, finding.severity) : 0,
    byModel,
  };
}
