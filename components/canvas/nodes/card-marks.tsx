"use client";

import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Card } from "#domain/map/journey-map.ts";
import { useMap } from "../canvas-context.tsx";
import { ColourChip } from "../colour-chip.tsx";
import { nameIn, useLibrary } from "../library-context.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { StatusMark } from "../status-mark.tsx";

/** The row at a card's lower edge: what others say of it, colour, status, tags, and whose it is. */
export function CardMarks({ card }: { card: Card }) {
  const t = useTranslations("canvas");
  const library = useLibrary();
  const overlay = useOverlay();
  const owner = library.members.find(({ id }) => id === card.ownerId)?.name;
  const tags = card.tags.flatMap((id) => nameIn(library, id) ?? []);
  return (
    <div className="card-words mt-auto flex h-6 shrink-0 items-center gap-1.5 overflow-hidden pr-2 pb-1 pl-3.5 text-12 whitespace-nowrap text-ink-soft">
      {overlay.cards.get(card.id)?.mark}
      {card.colour === null ? null : <LegendMark colour={card.colour} />}
      {card.status === null ? null : (
        <span className="flex min-w-0 items-center gap-1">
          <StatusMark status={card.status} />
          <span className="truncate">{t(`status.${card.status}`)}</span>
        </span>
      )}
      {tags.length > 0 ? (
        <span className="flex min-w-0 items-center gap-1" title={tags.join(", ")}>
          <Tag aria-hidden="true" className="size-3 shrink-0" />
          <span className="truncate">{tags.join(", ")}</span>
        </span>
      ) : null}
      {owner ? (
        <span title={owner} className="ml-auto flex">
          <Avatar size={20} name={owner} label={t("ownedBy", { name: owner })} />
        </span>
      ) : null}
    </div>
  );
}

function LegendMark({ colour }: { colour: number }) {
  const t = useTranslations("map.panel");
  const meaning = useMap((map) => map.header.legend[colour]) ?? "";
  const words = meaning || t("colourNumber", { number: colour + 1 });
  return (
    <span title={words} className="flex shrink-0">
      <ColourChip colour={colour} meaning={meaning} />
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** Whether a card has anything to say in that row: it is as much higher as the row is. */
export function hasMarks(card: Card, outside: { mark?: unknown } | undefined): boolean {
  return (
    outside?.mark !== undefined ||
    card.colour !== null ||
    card.status !== null ||
    card.ownerId !== null ||
    card.tags.length > 0
  );
}
