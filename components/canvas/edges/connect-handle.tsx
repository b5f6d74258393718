"use client";

import { Spline } from "lucide-react";
import { useTranslations } from "next-intl";

/** At the edge of a card or step: dragged to another one it connects the two. */
export function ConnectHandle({ id, className }: { id: string; className: string }) {
  const t = useTranslations("canvas");
  return (
    <button
      type="button"
      tabIndex={-1}
      data-connect={id}
      aria-label={t("connectHandle")}
      title={t("connectHandle")}
      className={`nodrag nopan absolute z-10 flex size-5 touch-none cursor-crosshair items-center justify-center rounded-full bg-raised text-accent ring-1 ring-accent/60 before:absolute before:-inset-1 pointer-coarse:size-7 pointer-coarse:before:-inset-1 hover:bg-accent hover:text-on-accent ${className}`}
    >
      <Spline aria-hidden="true" className="size-3" />
    </button>
  );
}
