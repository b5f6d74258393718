"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchBatchAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";

const patienceMs = 3_000;

/**
 * An import as it goes on: told by the live line, and asked for now and then in case it is silent.
 * `isAway` while the server cannot be asked: what is known is old then.
 */
export function useBatch<B extends Batch>(
  initial: B,
  workspaceId: string,
  onEnd?: () => void,
): B & { isAway: boolean } {
  const [fetched, setFetched] = useState<Batch | null>(null);
  const [isAway, setIsAway] = useState(false);
  const [known, setKnown] = useState(initial);
  // The page was read again: what it says is newer than what was fetched before.
  if (known !== initial) {
    setKnown(initial);
    setFetched(null);
  }
  const batch = { ...initial, ...fetched, isAway };
  const isRunning = batch.status === "running";

  async function refresh() {
    const result = await fetchBatchAction({ workspaceId, batchId: initial.id }).catch(() => null);
    setIsAway(result === null);
    if (!result?.ok) return;
    const { look: _, plan: __, ...now } = result.batch;
    setFetched(now);
    const isOver = now.status !== "mapping" && now.status !== "running";
    if (isOver && now.status !== batch.status) onEnd?.();
  }
  useRefresh("imports", refresh, (topic) => topic.batchId === initial.id);
  const ask = useEffectEvent(refresh);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => ask(), patienceMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return batch;
}
