import { useTranslations } from "next-intl";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { EvidencedCurve } from "./overlay.ts";

/** What people said of a step, in words: value, people, kinds of source, spread. */
export function useEvidencedWords() {
  const t = useTranslations("canvas");
  return ({ value, low, high, people, sources }: EvidencedCurve["points"][number]) =>
    t("evidencedPoint", {
      value: t("curveValue", { value: tenth(value), word: feelingWord(value) }),
      people,
      sources,
      spread: people > 1 ? "yes" : "no",
      low: tenth(low),
      high: tenth(high),
    });
}
