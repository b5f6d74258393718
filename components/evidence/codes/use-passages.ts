"use client";

import { useEffect, useState } from "react";
import { fetchPassagesAction } from "#server/evidence/codes/actions.ts";
import type { PassageOfCode } from "#server/evidence/codes/read.ts";

/** The passages of a code, asked for anew when another one is chosen or their number changes. */
export function usePassages(
  workspaceId: string,
  codeId: string,
  count: number,
): PassageOfCode[] | null {
  const [passages, setPassages] = useState<PassageOfCode[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of them means other ones
  useEffect(() => {
    let isWanted = true;
    void fetchPassagesAction({ workspaceId, codeId })
      .catch(() => null)
      .then((answer) => {
        if (isWanted && answer?.ok) setPassages(answer.passages);
      });
    return () => {
      isWanted = false;
    };
  }, [workspaceId, codeId, count]);
  return passages;
}
