import { useFormatter } from "next-intl";

/** A plain date in words of the reader's language, the same in every zone. */
export function usePlainDay(): (date: string) => string {
  const format = useFormatter();
  return (date) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
}
