"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchQuotesAction } from "#server/pain/actions.ts";

/**
 * The words behind the quote cards of the open map, by excerpt id. Asked for again whenever notes
 * change: a withdrawn consent takes the words off the map.
 */
export function useQuotes(
  mapId: string,
  excerptIds: readonly string[],
): ReadonlyMap<string, string> {
  const [quotes, setQuotes] = useState<ReadonlyMap<string, string>>(new Map());
  const key = useMemo(() => [...new Set(excerptIds)].sort().join(" "), [excerptIds]);
  const load = async () => {
    const wanted = key.split(" ").filter(Boolean);
    if (wanted.length === 0) return;
    const answer = await fetchQuotesAction({ mapId, excerptIds: wanted }).catch(() => null);
    if (answer?.ok)
      setQuotes(new Map(answer.quotes.map(({ excerptId, text }) => [excerptId, text])));
  };
  const run = useEffectEvent(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another map or other cards
  useEffect(() => void run(), [mapId, key]);
  useRefresh("notes", load);
  useRefresh("pain", load, (topic) => topic.mapId === mapId);
  return quotes;
}
