"use client";

import { useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchBatchesAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";
import { useIntake } from "../use-intake.ts";

/** Files on their way in, and the imports that wait, run or were just done. */
export function useIncoming(
  workspace: { id: string; slug: string },
  initial: Batch[],
  onAdded: () => void,
) {
  const intake = useIntake(workspace);
  const [batches, setBatches] = useState(initial);
  // what goes on in one of them its own line tells
  useRefresh("imports", readBatches, ({ batchId }) => !batches.some(({ id }) => id === batchId));

  async function readBatches() {
    const answer = await fetchBatchesAction({ workspaceId: workspace.id }).catch(() => null);
    if (answer?.ok) setBatches(answer.batches);
  }

  return {
    intake,
    batches,
    /** an import came to its end */
    ended() {
      readBatches();
      onAdded();
    },
  };
}
