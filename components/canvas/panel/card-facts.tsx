"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { setColour, setOwner, setStatus } from "#domain/map/commands/card.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { cardStatuses } from "#domain/map/kinds.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { ColourChip } from "../colour-chip.tsx";
import { useLibrary } from "../library-context.tsx";
import { StatusMark } from "../status-mark.tsx";

const NONE = "none";

/** Whose card it is, how far it has come, and what its colour says. */
export function CardFacts({ card: { id, ownerId, status, colour } }: { card: Card }) {
  const t = useTranslations("map.panel");
  const tStatus = useTranslations("canvas.status");
  const { edit } = useCanvas();
  const { members } = useLibrary();
  const legend = useMap((map) => map.header.legend);
  const isDisabled = !useCanEdit();
  const nameOf = (number: number) => legend[number] || t("colourNumber", { number: number + 1 });
  return (
    <>
      <div data-field="owner" className="contents">
        <Select
          label={t("owner")}
          isDisabled={isDisabled}
          selectedKey={ownerId ?? NONE}
          onSelectionChange={(key) =>
            setOwner(edit, { id, ownerId: key === NONE ? null : String(key) })
          }
        >
          <SelectOption id={NONE}>{t("nobody")}</SelectOption>
          {members.map((member) => (
            <SelectOption key={member.id} id={member.id}>
              {member.name}
            </SelectOption>
          ))}
        </Select>
      </div>
      <div data-field="status" className="contents">
        <Select
          label={t("status")}
          isDisabled={isDisabled}
          selectedKey={status ?? NONE}
          onSelectionChange={(key) =>
            setStatus(edit, { id, status: cardStatuses.find((one) => one === key) ?? null })
          }
        >
          <SelectOption id={NONE}>{t("noStatus")}</SelectOption>
          {cardStatuses.map((one) => (
            <SelectOption key={one} id={one} textValue={tStatus(one)}>
              <StatusMark status={one} />
              {tStatus(one)}
            </SelectOption>
          ))}
        </Select>
      </div>
      <div data-field="colour" className="contents">
        <Select
          label={t("colour")}
          isDisabled={isDisabled}
          selectedKey={colour === null ? NONE : String(colour)}
          onSelectionChange={(key) =>
            setColour(edit, { id, colour: key === NONE ? null : Number(key) })
          }
        >
          <SelectOption id={NONE}>{t("noColour")}</SelectOption>
          {legend.map((meaning, number) => (
            <SelectOption
              // biome-ignore lint/suspicious/noArrayIndexKey: a colour is its number
              key={number}
              id={String(number)}
              textValue={nameOf(number)}
            >
              <ColourChip colour={number} meaning={meaning} />
              {nameOf(number)}
            </SelectOption>
          ))}
        </Select>
      </div>
    </>
  );
}
