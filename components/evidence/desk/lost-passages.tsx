"use client";

import { useTranslations } from "next-intl";
import type { ExcerptRow } from "#server/evidence/read.ts";

/** What was decided about words that the changed text no longer has. */
export function LostPassages({
  excerpts,
  selectedId,
  onSelect,
}: {
  excerpts: ExcerptRow[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
}) {
  const t = useTranslations("evidence.note");
  const lost = excerpts.filter(({ hasLostPlace }) => hasLostPlace);
  if (lost.length === 0) return null;
  return (
    <section aria-label={t("lostTitle")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("lostTitle")}</h3>
      <ul className="flex flex-col gap-1">
        {lost.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === selectedId}
              onClick={() => onSelect(id === selectedId ? null : id)}
              className="rounded-control px-2 py-1 text-left text-13 text-ink-soft hover:bg-hover"
            >
              <q>{text}</q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
