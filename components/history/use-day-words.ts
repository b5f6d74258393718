import { useFormatter, useTranslations } from "next-intl";

const DAY_MS = 24 * 3_600_000;

/** Today, yesterday, or a date with its weekday, where the workspace is. */
export function useDayWords() {
  const t = useTranslations("history");
  const format = useFormatter();
  const dayOf = (at: Date) =>
    format.dateTime(at, { weekday: "short", day: "numeric", month: "long", year: "numeric" });
  return {
    dayOf,
    say: (at: Date) => {
      const now = Date.now();
      if (dayOf(at) === dayOf(new Date(now))) return t("today");
      return dayOf(at) === dayOf(new Date(now - DAY_MS)) ? t("yesterday") : dayOf(at);
    },
  };
}
