"use client";

import { useMap } from "#components/canvas/canvas-context.tsx";
import { AttachedList } from "#components/pain/attached-list.tsx";
import { useMakeQuote } from "./use-make-quote.ts";

/** In the panel of a step or a card: what people put there. */
export function AttachedHere({ id }: { id: string }) {
  const step = useMap((map) => map.steps.find((one) => one.id === id));
  const card = useMap((map) => map.cards.find((one) => one.id === id));
  const quote = useMakeQuote();
  const stepId = step?.id ?? (card?.place.kind === "cell" ? card.place.stepId : null);
  if (!step && !card) return null;
  return (
    <AttachedList
      node={{ id, title: step?.title ?? card?.text ?? "" }}
      onQuote={quote.canEdit && stepId !== null ? (excerptId) => quote.on(excerptId, stepId) : null}
    />
  );
}
