"use client";

import { LayoutGrid, List, type LucideIcon, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Press } from "#components/ui/press.tsx";
import { changeMapLens, type MapLens, mapLenses, useMapLens } from "./map-lens.ts";

const icons: Record<MapLens, LucideIcon> = { canvas: LayoutGrid, outline: List, table: Table2 };

/** The same live map as a picture, a text or rows. */
export function LensSwitch() {
  const t = useTranslations("canvas.lens");
  const lens = useMapLens();
  return (
    <div
      role="radiogroup"
      aria-label={t("label")}
      onKeyDown={goAlong}
      className="flex shrink-0 rounded-control bg-sunk p-0.5"
    >
      {mapLenses.map((id) => {
        const Icon = icons[id];
        const isShown = id === lens;
        return (
          <Press
            key={id}
            role="radio"
            aria-checked={isShown}
            aria-label={t(id)}
            tabIndex={isShown ? 0 : -1}
            onPress={() => {
              if (!isShown) changeMapLens(id);
            }}
            className="flex h-7 cursor-default items-center gap-1.5 rounded-control px-2 text-12 font-medium text-ink-soft hover:text-ink aria-checked:bg-raised aria-checked:text-ink aria-checked:ring-1 aria-checked:ring-hairline"
          >
            <Icon aria-hidden="true" className="size-4" />
            <span className="hidden @[102rem]:inline">{t(id)}</span>
          </Press>
        );
      })}
    </div>
  );
}

/** Arrows go along the lenses; a press chooses one, for each is a page of its own to fetch. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all.at((at + by) % all.length)?.focus();
  event.preventDefault();
}
