"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { withLook } from "#domain/map/view.ts";
import { useCanvas } from "../canvas-context.tsx";

type Props = { look: "collapsedPhaseIds" | "collapsedLaneIds"; id: string; isCollapsed: boolean };

/** Folds a phase or a lane by the pointer; the keyboard has a key and the menu. */
export function FoldButton({ look, id, isCollapsed }: Props) {
  const t = useTranslations("canvas.commands");
  const { view } = useCanvas();
  const kind = look === "collapsedPhaseIds" ? "Phase" : "Lane";
  const name = t(isCollapsed ? `expand${kind}` : `collapse${kind}`);
  const Icon = isCollapsed ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      title={name}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => view.set(withLook(view.get(), look, id, !isCollapsed))}
      className="ml-1 flex size-6 shrink-0 cursor-default items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
    >
      <Icon aria-hidden="true" className="size-3.5" />
    </button>
  );
}
