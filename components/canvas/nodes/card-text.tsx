"use client";

import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { latePart } from "#components/ui/late-part.tsx";
import { mayBeCut } from "#domain/map/card-height.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { useOverlay } from "../overlay-context.tsx";
import { RichText } from "../rich-text.tsx";

const CardPicture = latePart(() =>
  import("../pictures/card-picture.tsx").then((file) => file.CardPicture),
);

/** The words of a card; a quote card's are looked up, so that a withdrawal reaches every map. */
export function CardText({ card }: { card: Card }) {
  if (card.excerptId !== null) return <QuotedWords excerptId={card.excerptId} />;
  return (
    <>
      {card.image ? <CardPicture image={card.image} /> : null}
      {card.image && card.text === "" ? null : (
        <p
          className={`card-words min-h-0 py-2 pr-2.5 pl-3.5 break-words whitespace-pre-wrap ${clampOf(card.text)}`}
        >
          <RichText text={card.text} isOutsideTabs />
        </p>
      )}
    </>
  );
}

function QuotedWords({ excerptId }: { excerptId: string }) {
  const t = useTranslations("canvas");
  const { quotes } = useOverlay();
  return (
    <p className="card-words line-clamp-12 py-2 pr-2.5 pl-3.5 italic">
      <Quote aria-hidden="true" className="mr-1 inline size-3 text-story" />
      {quotes.get(excerptId) ?? t("quoteHidden")}
    </p>
  );
}

/** Only where it is needed: whatever cuts off what is in it is a picture of its own to the browser. */
function clampOf(text: string): string {
  return mayBeCut(text) ? "line-clamp-12" : "";
}
