"use client";

import { type LucideIcon, Minus, Move, PenLine, Plus, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import type { Deed } from "#domain/history/did.ts";

export const deedIcons: Record<Deed, LucideIcon> = {
  added: Plus,
  removed: Minus,
  moved: Move,
  wrote: PenLine,
  changed: SlidersHorizontal,
};

/** What became of a thing: a shape and a word for each. */
export function ChangeMark({ deeds, className }: { deeds: readonly Deed[]; className?: string }) {
  const t = useTranslations("history.mark");
  return (
    <span data-change-mark="" className={classes("flex gap-1", className)}>
      {deeds.map((deed) => {
        const Icon = deedIcons[deed];
        return (
          <span
            key={deed}
            className={classes(
              "inline-flex h-5 items-center gap-1 rounded-full bg-paper px-1.5 text-12 font-medium whitespace-nowrap text-ink hyphens-none ring-1",
              deed === "removed" ? "ring-ink-faint" : "ring-ink",
            )}
          >
            <Icon aria-hidden="true" className="size-3" />
            {t(deed)}
          </span>
        );
      })}
    </span>
  );
}
