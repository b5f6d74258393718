import { useEffect, useEffectEvent, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { CountedQuestion } from "#domain/pain/board/counted.ts";
import { fetchCountedAction } from "#server/pain/actions.ts";
import type { CountedListing } from "#server/pain/board/read-board.ts";

type Answer = { counted: CountedListing } | { reason: string } | null;

const pageOf = 100;
/** Asked for at once when something has changed. */
const mostAgain = 1_000;

/** What one number counts: as many of the words as somebody has asked for, kept fresh. */
export function useCounted(workspaceId: string, question: CountedQuestion) {
  const [answer, setAnswer] = useState<Answer>(null);
  const [isLoading, setLoading] = useState(false);
  const shown = answer && "counted" in answer ? answer.counted.quotations : [];
  const fetch = async (page: { from: number; most: number }) => {
    const found = await fetchCountedAction({ workspaceId, question, page }).catch(() => null);
    return found?.ok ? { counted: found.counted } : { reason: found?.reason ?? "offline" };
  };
  const load = async (isWanted: () => boolean) => {
    const most = Math.min(mostAgain, Math.max(pageOf, shown.length));
    const found = await fetch({ from: 0, most });
    if (isWanted()) setAnswer(found);
  };
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isHere = true;
    ask(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  useRefresh("pain", () => load(() => true));

  async function readMore() {
    setLoading(true);
    const found = await fetch({ from: shown.length, most: pageOf });
    setLoading(false);
    if ("reason" in found) return setAnswer(found);
    const known = new Set(shown.map(({ excerptId }) => excerptId));
    const next = found.counted.quotations.filter(({ excerptId }) => !known.has(excerptId));
    setAnswer({ counted: { ...found.counted, quotations: [...shown, ...next] } });
  }

  return { answer, isLoading, readMore };
}
