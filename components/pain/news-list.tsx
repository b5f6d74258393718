"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { ToldAt } from "#components/ui/told-at.tsx";
import type { PainNews } from "#server/pain/news.ts";

/** In the bell: which pain points that I follow got worse or were decided. */
export function PainNewsList({
  rows,
  slug,
  onOpen,
}: {
  rows: readonly PainNews[];
  slug: string;
  onOpen: (id: string) => void;
}) {
  const t = useTranslations("shell.inbox");
  return (
    <ul aria-label={t("followed")} className="border-b border-hairline py-1">
      {rows.map(({ id, kind, painPointId, title, pointKind, map, by, at, isRead, ...people }) => (
        <li key={id}>
          <Link
            href={`/w/${slug}/maps/${map.id}?pain=${painPointId}`}
            onClick={() => onOpen(id)}
            className="flex gap-2 px-3 py-2 outline-offset-[-2px] hover:bg-hover"
          >
            <span
              aria-hidden="true"
              className={`mt-1.5 size-2 shrink-0 rounded-full ${isRead ? "" : "bg-accent"}`}
            />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span className={`text-13 ${isRead ? "text-ink-soft" : "font-medium"}`}>
                {isRead ? null : <span className="sr-only">{t("unread")} </span>}
                <MeaningMark meaning={pointKind} size={9} className="mr-1" />
                {kind === "worse"
                  ? t("worse", { before: people.peopleBefore ?? 0, now: people.peopleNow ?? 0 })
                  : t("decided", { name: by ?? t("somebody") })}
              </span>
              <span className="line-clamp-2 text-13 text-ink-soft">{title}</span>
              <ToldAt title={map.title} at={at} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
