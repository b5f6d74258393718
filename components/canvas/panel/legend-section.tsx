"use client";

import { useTranslations } from "next-intl";
import { setLegend } from "#domain/map/commands/header.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { ColourChip } from "../colour-chip.tsx";
import { LiveText } from "./live-text.tsx";

/** What each card colour means on this map. */
export function LegendSection() {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const legend = useMap((map) => map.header.legend);
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-13 font-medium">{t("legend")}</legend>
      <p className="mb-1 text-12 text-ink-faint">{t("legendHint")}</p>
      {legend.map((meaning, colour) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a colour is its number
        <div key={colour} className="flex items-center gap-2">
          <ColourChip colour={colour} meaning={meaning} className="size-5" />
          <LiveText
            className="flex-1"
            label={t("colourNumber", { number: colour + 1 })}
            isLabelHidden
            value={meaning}
            isReadOnly={!canEdit}
            write={(text) => setLegend(model.edit, { colour, text })}
          />
        </div>
      ))}
    </fieldset>
  );
}
