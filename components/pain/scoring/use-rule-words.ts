"use client";

import { useTranslations } from "next-intl";
import { ruleWords } from "#domain/pain/rule-words.ts";
import type { Scoring } from "#domain/pain/scoring.ts";

/** What points are ranked by, in words. */
export function useRuleWords(): (scoring: Scoring, kind: "pain" | "gain") => string {
  const t = useTranslations("scoring");
  return (scoring, kind) =>
    ruleWords(scoring, kind, {
      factor: (name) => t(`factors.${name}`),
      weighed: (weight, factor) => t(`weighed.${weight}`, { factor }),
      recency: (days) => t("recency", { days }),
    });
}
