"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { Code } from "#domain/evidence/codebook/code.ts";
import { fetchCodesAction } from "#server/evidence/codes/actions.ts";

/** What was fetched last stands at once where the next passage is opened. */
const known = new Map<string, Code[]>();

/** The codebook's names, kept fresh; null until they have come. */
export function useCodes(workspaceId: string): Code[] | null {
  const [codes, setCodes] = useState<Code[] | null>(known.get(workspaceId) ?? null);
  async function load() {
    const answer = await fetchCodesAction({ workspaceId }).catch(() => null);
    if (!answer?.ok) return;
    known.set(workspaceId, answer.codes);
    setCodes(answer.codes);
  }
  const first = useEffectEvent(load);
  useEffect(() => void first(), []);
  useRefresh("codes", load);
  return codes;
}
