"use client";

import { memo } from "react";
import type { Card } from "#domain/map/journey-map.ts";
import type { LaneType } from "#domain/map/kinds.ts";
import { useCanvas } from "../canvas-context.tsx";
import { EvidenceDot } from "../evidence-dot.tsx";
import { useIsHeld } from "../hands/use-is-held.ts";
import { stripe } from "../lane-hue.ts";
import { LateEditor } from "../late-editor.tsx";
import { TalkMark } from "../layers/talk-layer.tsx";
import { MenuButton } from "../menu-button.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { pick } from "../selection/pick.ts";
import { useSelected } from "../selection/use-selected.ts";
import { useStore } from "../store.ts";
import { PeerRing } from "../together/peer-ring.tsx";
import { usePeersOn } from "../together/use-peers-on.ts";
import { useIsFaint } from "../use-is-faint.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { CardHandles } from "./card-handles.tsx";
import { CardMarks, hasMarks } from "./card-marks.tsx";
import { CardText } from "./card-text.tsx";

type Props = {
  card: Card;
  laneType: LaneType | null;
  glow: number;
  /** stands in for a card that is out of sight: shown and picked, not written in */
  isCopy?: boolean;
};

/** One statement on paper: a stripe in its lane's hue, two to four lines, small marks below. */
export const CardNode = memo(function CardNode({ card, laneType, glow, isCopy = false }: Props) {
  const { id } = card;
  const model = useCanvas();
  const view = useViewpoint();
  const selected = useSelected(id);
  const isEditing = useStore(
    model.editing,
    (now) => !isCopy && now?.kind === "card" && now.id === id,
  );
  const isFaint = useIsFaint(id);
  const peers = usePeersOn(id);
  const isHeld = useIsHeld(id);
  const overlay = useOverlay();
  const change = overlay.changes?.get(id);
  const stepId = card.place.kind === "cell" ? card.place.stepId : "";
  const known = overlay.cards.get(id)?.evidence ?? overlay.steps.get(stepId)?.evidence;
  // keys and tools act on a chosen connection before the card it was reached from
  const hasTools = useStore(
    model.edge,
    (edge) => edge === null && selected === "alone" && !isEditing && !isHeld,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas has one tab stop; keys and names are on its grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      data-card={id}
      onClick={(event) => {
        if (isEditing) return;
        pick(model, id, event);
        view.takeFocus();
      }}
      className="flex h-full flex-col rounded-card bg-raised text-13 text-ink not-data-editing:ring-1 ring-hairline data-selected:ring-accent data-selected:not-data-editing:ring-2 data-editing:relative data-editing:h-auto data-editing:min-h-full data-held:opacity-40"
      {...(selected ? { "data-selected": "" } : {})}
      {...(isEditing ? { "data-editing": "" } : {})}
      {...(isHeld ? { "data-held": "" } : {})}
      {...(isFaint ? { "data-faint": "" } : {})}
      {...(glow > 0 ? { "data-glow": "" } : {})}
      {...(change ? { "data-change": change.look } : {})}
      style={glowOf(glow)}
    >
      <span
        aria-hidden="true"
        className="keeps-colour absolute inset-y-1.5 left-1 w-[3px] rounded-full"
        style={{ background: stripe(laneType, card.colour) }}
      />
      {isEditing ? <LateEditor meanwhile={<CardText card={card} />} /> : <CardText card={card} />}
      {isEditing || !hasMarks(card, overlay.cards.get(id)) ? null : <CardMarks card={card} />}
      {hasTools ? <MenuButton id={id} className="-top-3 -right-3" /> : null}
      <TalkMark id={id} className="-top-3.5 right-7" />
      {known && !isEditing ? (
        <EvidenceDot
          state={known}
          about={{ kind: "card", id }}
          className="absolute right-1.5 -bottom-3"
        />
      ) : null}
      <PeerRing peers={peers} />
      {change?.mark}
      {isEditing || isCopy ? null : (
        <CardHandles id={id} isInCell={card.place.kind === "cell"} isShown={hasTools} />
      )}
    </div>
  );
});

/** Strength 0-1 as a halo. */
export function glowOf(glow: number): { boxShadow?: string } {
  if (glow <= 0) return {};
  const strength = Math.round(18 + glow * 50);
  return {
    boxShadow: `0 0 0 ${1 + glow * 3}px color-mix(in oklch, var(--pain) ${strength}%, transparent), 0 0 ${8 + glow * 18}px color-mix(in oklch, var(--pain) ${strength}%, transparent)`,
  };
}
