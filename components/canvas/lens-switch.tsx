"use client";

import { LayoutGrid, List, type LucideIcon, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { changeMapLens, type MapLens, mapLenses, useMapLens } from "./map-lens.ts";

const icons: Record<MapLens, LucideIcon> = { canvas: LayoutGrid, outline: List, table: Table2 };

/** The same live map as a picture, a text or rows. */
export function LensSwitch() {
  const t = useTranslations("canvas.lens");
  const lens = useMapLens();
  return (
    <ToggleButtonGroup
      aria-label={t("label")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[lens]}
      onSelectionChange={([key]) => {
        const next = mapLenses.find((one) => one === key);
        if (next && next !== lens) changeMapLens(next);
      }}
      className="flex shrink-0 rounded-control bg-sunk p-0.5"
    >
      {mapLenses.map((id) => {
        const Icon = icons[id];
        return (
          <ToggleButton
            key={id}
            id={id}
            aria-label={t(id)}
            className="flex h-7 cursor-default items-center gap-1.5 rounded-control px-2 text-12 font-medium text-ink-soft hover:text-ink selected:bg-raised selected:text-ink selected:ring-1 selected:ring-hairline"
          >
            <Icon aria-hidden="true" className="size-4" />
            <span className="hidden xl:inline">{t(id)}</span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
