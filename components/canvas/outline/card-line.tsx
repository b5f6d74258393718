"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Card } from "#domain/map/journey-map.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import type { Cursor } from "../cursor.ts";
import { EvidenceDot } from "../evidence-dot.tsx";
import { gridOf } from "../grid.ts";
import { stripe } from "../lane-hue.ts";
import { nameIn, useLibrary } from "../library-context.tsx";
import { CardText } from "../nodes/card-text.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { useSelected } from "../selection/use-selected.ts";
import { useStore } from "../store.ts";
import { PeerRing } from "../together/peer-ring.tsx";
import { usePeersOn } from "../together/use-peers-on.ts";
import { EdgeSentences } from "./edge-sentences.tsx";
import { PlaceMenu } from "./place-menu.tsx";
import { useCardPress } from "./use-card-press.ts";
import { usePlace } from "./use-place.ts";

/** One card as a line of a list. It knows itself; the list knows ids. */
export const CardLine = memo(function CardLine({ id, index }: { id: string; index: number }) {
  const card = useMap((map) => gridOf(map).card(id));
  return card ? <Line card={card} cursor={cursorOf(card, index)} /> : null;
});

function Line({ card, cursor }: { card: Card; cursor: Cursor }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const { isHere, place } = usePlace(cursor);
  const { id } = card;
  const isSelected = useSelected(id) === "among-others";
  const isEditing = useStore(model.editing, (now) => now?.kind === "card" && now.id === id);
  const laneId = card.place.kind === "cell" ? card.place.laneId : null;
  const laneType = useMap((map) => (laneId && gridOf(map).lane(laneId)?.type) || null);
  const peers = usePeersOn(id);
  const overlay = useOverlay();
  const talk = overlay.talks?.nodes.get(id);
  const stepId = card.place.kind === "cell" ? card.place.stepId : "";
  const known = overlay.cards.get(id)?.evidence ?? overlay.steps.get(stepId)?.evidence;
  const name = card.text === "" ? t("editCard") : card.text;
  const press = useCardPress(id, cursor);
  return (
    <li className="group/place flex min-w-0 items-start gap-1 print:break-inside-avoid">
      {isEditing ? (
        <div className="min-w-0 flex-1">
          <CardEditor />
        </div>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this holds words */}
          <div
            role="group"
            aria-labelledby={`words-${id}`}
            data-card={id}
            {...place}
            tabIndex={isHere ? 0 : -1}
            {...press}
            className={`relative min-w-0 flex-1 rounded-card text-14 ${isSelected ? "bg-accent-tint ring-2 ring-accent" : "bg-raised ring-1 ring-hairline"} print:border print:border-hairline print:ring-0`}
          >
            <PeerRing peers={peers} />
            <span
              aria-hidden="true"
              className="keeps-ink absolute inset-y-1.5 left-1 w-[3px] rounded-full"
              style={{ background: stripe(laneType, card.colour) }}
            />
            <div id={`words-${id}`} className="[&_.card-words]:line-clamp-none">
              <CardText card={card} />
            </div>
            <CardNotes card={card} />
          </div>
          <PlaceMenu cursor={cursor} name={name} isHere={isHere} />
          {known ? (
            <EvidenceDot state={known} about={{ kind: "card", id }} className="mt-1 shrink-0" />
          ) : null}
          {talk}
        </>
      )}
    </li>
  );
}

/** What the picture shows by width, colour and marks. */
function CardNotes({ card }: { card: Card }) {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const library = useLibrary();
  const end = card.place.kind === "cell" ? card.place.stepToId : null;
  const endTitle = useMap((map) => (end ? gridOf(map).step(end)?.title : null));
  const { colour } = card;
  const meaning = useMap((map) => (colour === null ? "" : map.header.legend[colour]));
  const tags = card.tags.flatMap((tag) => nameIn(library, tag) ?? []);
  const owner = library.members.find(({ id }) => id === card.ownerId)?.name;
  const notes = [
    ...(end ? [t("outline.until", { step: endTitle || t("untitledStep") })] : []),
    ...(colour === null ? [] : [meaning || tMap("panel.colourNumber", { number: colour + 1 })]),
    ...(owner ? [owner] : []),
    ...(card.status ? [t(`status.${card.status}`)] : []),
    ...tags.map((tag) => `#${tag}`),
  ];
  return (
    <>
      {notes.length > 0 ? (
        <p className="flex flex-wrap gap-x-3 pr-2.5 pb-1.5 pl-3.5 text-12 text-ink-faint">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      ) : null}
      <EdgeSentences sourceId={card.id} className="pr-2.5 pb-1.5 pl-3.5" />
    </>
  );
}

function cursorOf({ id, place }: Card, index: number): Cursor {
  return place.kind === "parked"
    ? { at: "parked", cardId: id }
    : { at: "cell", laneId: place.laneId, stepId: place.stepId, index };
}
