"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { setCardText, setColour, setLens, setTags } from "#domain/map/commands/card.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { lenses } from "#domain/map/kinds.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { LibraryPicker } from "./library-picker.tsx";
import { LiveText } from "./live-text.tsx";

const NONE = "none";
const COLOURS = [0, 1, 2, 3, 4, 5, 6, 7];

export function CardPanel({ card }: { card: Card }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const { edit } = model;
  const { id } = card;
  const isReadOnly = !model.canEdit();
  const laneId = card.place.kind === "cell" ? card.place.laneId : null;
  const laneType = useMap((map) => map.lanes.find((lane) => lane.id === laneId)?.type);
  return (
    <>
      {card.excerptId === null ? (
        <LiveText
          isLong
          label={t("text")}
          value={card.text}
          isReadOnly={isReadOnly}
          write={(text) => setCardText(edit, { id, text })}
        />
      ) : null}
      <LibraryPicker
        label={t("tags")}
        kind="tag"
        chosen={card.tags}
        isReadOnly={isReadOnly}
        onChange={(tags) => setTags(edit, { id, tags })}
      />
      <Select
        label={t("colour")}
        isDisabled={isReadOnly}
        selectedKey={card.colour === null ? NONE : String(card.colour)}
        onSelectionChange={(key) =>
          setColour(edit, { id, colour: key === NONE ? null : Number(key) })
        }
      >
        <SelectOption id={NONE}>{t("noColour")}</SelectOption>
        {COLOURS.map((colour) => (
          <SelectOption
            key={colour}
            id={String(colour)}
            textValue={t("colourNumber", { number: colour + 1 })}
          >
            <span
              aria-hidden="true"
              className="size-3 rounded-full"
              style={{ background: `var(--presence-${colour + 1})` }}
            />
            {t("colourNumber", { number: colour + 1 })}
          </SelectOption>
        ))}
      </Select>
      {laneType === "meaning" ? (
        <Select
          label={t("lens")}
          isDisabled={isReadOnly}
          selectedKey={card.lens ?? NONE}
          onSelectionChange={(key) =>
            setLens(edit, { id, lens: lenses.find((lens) => lens === key) ?? null })
          }
        >
          <SelectOption id={NONE}>{t("noLens")}</SelectOption>
          {lenses.map((lens) => (
            <SelectOption key={lens} id={lens}>
              {t(`lenses.${lens}`)}
            </SelectOption>
          ))}
        </Select>
      ) : null}
      <DeleteSection id={id} />
    </>
  );
}
