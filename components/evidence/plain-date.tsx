"use client";

import { useFormatter } from "next-intl";

/** A date without a time or a zone, as the reader's language writes it. */
export function PlainDate({ date }: { date: string }) {
  const format = useFormatter();
  return (
    <time dateTime={date}>
      {format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })}
    </time>
  );
}
