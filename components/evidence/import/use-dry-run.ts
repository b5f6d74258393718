"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import type { DryRun } from "#domain/evidence/table-look.ts";
import { previewImportAction } from "#server/evidence/actions.ts";

export type DryRunState = {
  /** of the plan as it was last understood */
  dryRun: DryRun | null;
  /** why the plan cannot be run as it stands */
  reason: string | null;
  isChecking: boolean;
};

const restMs = 350;
const againAfterMs = 4_000;

/** What the plan would do, asked whenever it (or what it is about) has rested for a moment. */
export function useDryRun(
  where: { workspaceId: string; batchId: string },
  plan: ImportPlan,
  /** changes when there is something else to run the plan on */
  version: string,
) {
  const [state, setState] = useState<DryRunState>({
    dryRun: null,
    reason: null,
    isChecking: true,
  });
  const key = `${version} ${JSON.stringify(plan)}`;
  const ask = useEffectEvent(async (isWanted: () => boolean) => {
    setState((now) => ({ ...now, isChecking: true }));
    const answer = await previewImportAction({ ...where, plan }).catch(() => null);
    if (!isWanted()) return;
    if (answer?.ok) return setState({ dryRun: answer.dryRun, reason: null, isChecking: false });
    const reason = answer?.reason ?? "offline";
    const isPassing = reason === "offline" || reason === "unavailable";
    setState((now) => ({ ...now, reason, isChecking: isPassing }));
    if (isPassing) setTimeout(() => isWanted() && ask(isWanted), againAfterMs);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the plan, spelt out
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => ask(() => isHere), restMs);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [key]);
  return state;
}
