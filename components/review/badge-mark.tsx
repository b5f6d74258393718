"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import type { Badge } from "#domain/pain/badge.ts";

/** How well something is known: the word, in a line that gets firmer with the evidence. */
export function BadgeMark({ badge, className }: { badge: Badge; className?: string }) {
  const t = useTranslations("review.badges");
  return (
    <span
      className={classes(
        "inline-flex h-6 items-center gap-1.5 rounded-full px-2.5 text-12 font-medium text-ink-soft",
        outlines[badge],
        className,
      )}
    >
      {t(badge)}
    </span>
  );
}

const outlines: Record<Badge, string> = {
  assumption: "border border-dashed border-ink-faint",
  thin: "border border-edge",
  evidenced: "border-2 border-ink-soft",
};
