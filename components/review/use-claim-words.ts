import { useFormatter, useTranslations } from "next-intl";
import type { Assumption } from "#domain/review/assumptions.ts";

/** What an assumption claims, as a sentence. */
export function useClaimWords(
  personas: readonly { id: string; name: string }[],
): (assumption: Assumption) => string {
  const t = useTranslations("review.assumptions");
  const format = useFormatter();
  return ({ kind, claim, value, personaId }) => {
    if (kind !== "feeling" || value === null) return claim;
    return t("feeling", {
      who: personas.find(({ id }) => id === personaId)?.name ?? t("everyone"),
      value: value < 0 ? "low" : "high",
      number: format.number(value, { signDisplay: "exceptZero", maximumFractionDigits: 1 }),
    });
  };
}
