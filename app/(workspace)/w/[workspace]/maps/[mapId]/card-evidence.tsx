"use client";

import { useCanEdit, useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useOverlay } from "#components/canvas/overlay-context.tsx";
import { usePain } from "#components/pain/pain-context.tsx";
import { PointLink } from "#components/pain/point-link.tsx";
import { QuotePicker } from "#components/pain/quote-picker.tsx";
import { linkExcerpt, linkPainPoint } from "#domain/map/commands/card.ts";
import type { Card } from "#domain/map/journey-map.ts";

/** In a card's panel: whose words it quotes, or which finding it had guessed. */
export function CardEvidence({ id }: { id: string }) {
  const card = useMap((map) => map.cards.find((one) => one.id === id));
  return card ? <Evidence card={card} /> : null;
}

function Evidence({ card }: { card: Card }) {
  const model = useCanvas();
  const { quotes } = useOverlay();
  const { map: found } = usePain();
  const { id, place } = card;
  const laneId = place.kind === "cell" ? place.laneId : null;
  const type = useMap((map) => map.lanes.find((lane) => lane.id === laneId)?.type);
  const isReadOnly = !useCanEdit();
  if (type === "quote" || card.excerptId !== null) {
    return (
      <QuotePicker
        mapId={found.id}
        excerptId={card.excerptId}
        words={card.excerptId === null ? undefined : quotes.get(card.excerptId)}
        isReadOnly={isReadOnly}
        onLink={(excerptId) => linkExcerpt(model.edit, { id, excerptId })}
      />
    );
  }
  if (type !== "pain" && type !== "gain") return null;
  return (
    <PointLink
      kind={type}
      painPointId={card.painPointId}
      isReadOnly={isReadOnly}
      onLink={(painPointId) => linkPainPoint(model.edit, { id, painPointId })}
    />
  );
}
