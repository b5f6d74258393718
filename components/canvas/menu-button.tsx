"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas } from "./canvas-context.tsx";
import { cursorOn } from "./cursor.ts";

/** The menu of a card or header for those who neither click the other button nor use keys. */
export function MenuButton({ id, className }: { id: string; className: string }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t("menu")}
      aria-haspopup="menu"
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        model.focus(cursorOn(model.grid(), id));
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        model.menuAt.set({ x: left, y: bottom });
      }}
      className={`nodrag nopan absolute z-10 flex size-6 cursor-default items-center justify-center rounded-control bg-raised text-ink-soft ring-1 ring-hairline hover:bg-hover hover:text-ink ${className}`}
    >
      <Ellipsis aria-hidden="true" className="size-4" />
    </button>
  );
}
