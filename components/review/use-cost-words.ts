import { useFormatter, useTranslations } from "next-intl";
import { type Cost, costOf } from "#domain/review/opportunity.ts";

/** "12,000 calls × €4.50 = €54,000 a year": an estimate never stands without what it assumes. */
export function useCostWords(): (cost: Cost) => string {
  const t = useTranslations("review.cost");
  const format = useFormatter();
  const euros = (value: number) =>
    format.number(value, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  return (cost) =>
    t("sum", {
      volume: cost.volume,
      unit: cost.unit || t("anything"),
      unitCost: euros(cost.unitCost),
      cost: euros(Math.round(costOf(cost))),
    });
}
