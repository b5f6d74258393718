"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchPainPointAction } from "#server/pain/actions.ts";
import type { PainPointDetail } from "#server/pain/read.ts";

export type OpenPoint =
  | { status: "loading" }
  | { status: "failed"; reason: string }
  | { status: "open"; point: PainPointDetail };

/** One pain point down to its words, asked for again whenever the map's findings change. */
export function usePoint(mapId: string, painPointId: string): OpenPoint {
  const [state, setState] = useState<OpenPoint>({ status: "loading" });
  async function load(isWanted: () => boolean) {
    const answer = await fetchPainPointAction({ mapId, painPointId }).catch(() => null);
    if (!isWanted()) return;
    if (answer?.ok) setState({ status: "open", point: answer.point });
    else {
      const reason = answer?.reason ?? "offline";
      // What is on screen stays when only the line was lost.
      setState((now) =>
        now.status === "open" && reason === "offline" ? now : { status: "failed", reason },
      );
    }
  }
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isHere = true;
    ask(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  useRefresh(
    "pain",
    () => load(() => true),
    (topic) => topic.mapId === mapId,
  );
  return state;
}
