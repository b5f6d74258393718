"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { setCardText, setLens, setTags } from "#domain/map/commands/card.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { lenses } from "#domain/map/kinds.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { CardFacts } from "./card-facts.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { ImageSection } from "./image-section.tsx";
import { LibraryPicker } from "./library-picker.tsx";
import { LiveText } from "./live-text.tsx";
import { RichPreview } from "./rich-preview.tsx";

const NONE = "none";

export function CardPanel({ card }: { card: Card }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const { edit } = model;
  const { id } = card;
  const isReadOnly = !useCanEdit();
  const laneId = card.place.kind === "cell" ? card.place.laneId : null;
  const laneType = useMap((map) => map.lanes.find((lane) => lane.id === laneId)?.type);
  return (
    <>
      {card.image ? <ImageSection card={card} /> : null}
      {card.excerptId === null ? (
        <LiveText
          isLong
          label={t("text")}
          {...(isReadOnly ? {} : { hint: t("textHint") })}
          value={card.text}
          isReadOnly={isReadOnly}
          write={(text) => setCardText(edit, { id, text })}
        />
      ) : null}
      <RichPreview text={card.text} />
      {card.image ? null : <ImageSection card={card} />}
      <div data-field="tags" className="contents">
        <LibraryPicker
          label={t("tags")}
          kind="tag"
          chosen={card.tags}
          isReadOnly={isReadOnly}
          onChange={(tags) => setTags(edit, { id, tags })}
        />
      </div>
      <CardFacts card={card} />
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
