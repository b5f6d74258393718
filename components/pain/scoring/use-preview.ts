"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { Preview } from "#domain/pain/board/preview.ts";
import type { Scoring } from "#domain/pain/scoring.ts";
import { previewScoringAction } from "#server/pain/scoring/actions.ts";

/** The first places as they would be; until those of another choice are known, the ones before. */
export function usePreview(
  workspaceId: string,
  scoring: Scoring,
): { preview: Preview | null; isFailed: boolean } {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isFailed, setFailed] = useState(false);
  const asked = useRef(0);

  async function load(wanted: { workspaceId: string; scoring: Scoring }) {
    const turn = ++asked.current;
    const answer = await previewScoringAction(wanted).catch(() => null);
    if (turn !== asked.current) return;
    setFailed(!answer?.ok);
    if (answer?.ok) setPreview(answer.preview);
  }
  const again = () => void load({ workspaceId, scoring });
  useRefresh("pain", again);
  useRefresh("scoring", again);

  const begin = useEffectEvent(load);
  useEffect(() => {
    void begin({ workspaceId, scoring });
  }, [workspaceId, scoring]);
  return { preview, isFailed };
}
