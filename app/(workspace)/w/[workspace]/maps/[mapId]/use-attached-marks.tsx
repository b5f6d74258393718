"use client";

import { Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CanvasOverlay } from "#components/canvas/overlay.ts";
import { usePain } from "#components/pain/pain-context.tsx";

/** The cards with, on each that people attached passages to, how many they are. */
export function useAttachedMarks(cards: CanvasOverlay["cards"]): CanvasOverlay["cards"] {
  const { cards: attached } = usePain();
  return useMemo(() => {
    if (attached.length === 0) return cards;
    const marked = new Map(cards);
    for (const { cardId, passages } of attached) {
      const known = cards.get(cardId);
      const mark = (
        <>
          {known?.mark}
          <AttachedMark passages={passages} />
        </>
      );
      marked.set(cardId, { glow: 0, ...known, mark });
    }
    return marked;
  }, [cards, attached]);
}

function AttachedMark({ passages }: { passages: number }) {
  const t = useTranslations("attach");
  const words = t("marks", { count: passages });
  return (
    <span title={words} className="flex shrink-0 items-center gap-0.5">
      <Paperclip aria-hidden="true" className="size-3" />
      <span aria-hidden="true">{passages}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
