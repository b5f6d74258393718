"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas } from "../canvas-context.tsx";
import { type Cursor, nodeAt } from "../cursor.ts";
import { pickForMenu } from "../selection/pick.ts";

/** Everything that can be done with a place: for a finger, a mouse and those who hear the page. */
export function PlaceMenu({
  cursor,
  name,
  isHere,
  onOpen,
}: {
  cursor: Cursor;
  name: string;
  isHere: boolean;
  onOpen?: () => void;
}) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  return (
    <button
      type="button"
      tabIndex={isHere ? 0 : -1}
      aria-label={t("outline.menu", { name })}
      aria-haspopup="menu"
      onClick={(event) => {
        const node = nodeAt(model.grid(), cursor);
        if (node !== null) pickForMenu(model, node);
        else model.focus(cursor);
        onOpen?.();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        model.menuAt.set({ x: left, y: bottom });
      }}
      className={`flex size-6 print:hidden shrink-0 cursor-default items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink focus-visible:opacity-100 group-hover/place:opacity-100 pointer-coarse:opacity-100 ${isHere ? "" : "opacity-0"}`}
    >
      <Ellipsis aria-hidden="true" className="size-4" />
    </button>
  );
}
