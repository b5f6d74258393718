"use client";

import { useFormatter, useTranslations } from "next-intl";

/** Who has changed the weights, and when. */
export function ScoringChanged({ at, by }: { at: number; by: string | null }) {
  const t = useTranslations("scoring.board");
  const format = useFormatter();
  const date = format.dateTime(new Date(at), { dateStyle: "medium" });
  return by === null ? t("changedBySomebody", { date }) : t("changed", { name: by, date });
}
