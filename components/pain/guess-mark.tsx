"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";

/** What stands behind a card of the team: so many people, or nobody yet. */
export function GuessMark({
  kind,
  people,
  title,
}: {
  kind: "pain" | "gain";
  people: number;
  /** the finding that it is linked to; null where passages are attached to the card itself */
  title: string | null;
}) {
  const t = useTranslations("pain.guess");
  if (people === 0) {
    return (
      <span
        title={t("assumptionHint")}
        className="flex h-5 shrink-0 items-center rounded-full border border-dashed border-ink-faint px-1.5"
      >
        {t("assumption")}
      </span>
    );
  }
  const words =
    title === null
      ? t("attachedHint", { count: people })
      : t("evidencedHint", { title, count: people });
  return (
    <span
      title={words}
      className={classes(
        "flex h-5 shrink-0 items-center gap-1 rounded-full px-2 font-bold ring-1 ring-inset",
        kind === "pain" ? "text-pain ring-pain" : "text-gain ring-gain",
      )}
    >
      <MeaningMark meaning={kind} size={9} />
      {people}
      <span className="sr-only">{words}</span>
    </span>
  );
}
