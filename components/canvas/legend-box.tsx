"use client";

import { Palette, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useCanEdit, useCanvas, useMap } from "./canvas-context.tsx";
import { ColourChip } from "./colour-chip.tsx";
import { coloursInUse } from "./colours-in-use.ts";
import { useStore } from "./store.ts";

/** What the card colours of this map mean, in a corner of it; folded until asked for, it lies over lanes. */
export function LegendBox() {
  const t = useTranslations("canvas.legend");
  const tPanel = useTranslations("map.panel");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const legend = useMap((map) => map.header.legend);
  const used = useMap(coloursInUse);
  const hasMinimap = useStore(model.hasMinimap, (now) => now);
  const [isOpen, setIsOpen] = useState(false);
  const shown = legend.flatMap((meaning, colour) =>
    meaning !== "" || used.includes(colour) ? [{ meaning, colour }] : [],
  );
  if (shown.length === 0) return null;
  return (
    <section
      aria-label={t("title")}
      className={`absolute right-3 z-10 flex max-w-64 flex-col rounded-card bg-raised text-12 text-ink-soft shadow-float ring-1 ring-hairline print:hidden ${hasMinimap ? "bottom-44" : "bottom-3"}`}
    >
      <div className="flex items-center gap-1 p-1">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="flex h-6 items-center gap-1.5 rounded-control px-1.5 font-medium text-ink hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent"
        >
          <Palette aria-hidden="true" className="size-3.5" />
          {t("title")}
        </button>
        {isOpen && canEdit ? (
          <IconButton
            size="small"
            label={t("edit")}
            onPress={() => model.panel.set({ kind: "map" })}
          >
            <Pencil aria-hidden="true" />
          </IconButton>
        ) : null}
      </div>
      {isOpen ? (
        <ul className="flex flex-col gap-1 px-2.5 pb-2">
          {shown.map(({ meaning, colour }) => (
            <li key={colour} className="flex items-start gap-2">
              <ColourChip colour={colour} meaning={meaning} className="mt-0.5" />
              <span className="min-w-0 break-words">
                {meaning || tPanel("colourNumber", { number: colour + 1 })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
