"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { PainPointRow } from "#server/pain/read.ts";

/** What stands behind a card of the team: so many people, or nobody yet. */
export function GuessMark({
  kind,
  point,
}: {
  kind: "pain" | "gain";
  point: PainPointRow | undefined;
}) {
  const t = useTranslations("pain.guess");
  const people = point?.parts.people ?? 0;
  if (!point || people === 0) {
    return (
      <span
        title={t("assumptionHint")}
        className="flex h-5 shrink-0 items-center rounded-full border border-dashed border-ink-faint px-1.5"
      >
        {t("assumption")}
      </span>
    );
  }
  return (
    <span
      title={t("evidencedHint", { title: point.title, count: people })}
      className={classes(
        "flex h-5 shrink-0 items-center gap-1 rounded-full px-2 font-bold ring-1 ring-inset",
        kind === "pain" ? "text-pain ring-pain" : "text-gain ring-gain",
      )}
    >
      <MeaningMark meaning={kind} size={9} />
      {people}
      <span className="sr-only">{t("evidencedHint", { title: point.title, count: people })}</span>
    </span>
  );
}
