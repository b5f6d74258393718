"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCanEdit } from "#components/canvas/canvas-context.tsx";
import type { Relatives } from "#server/map/read-relatives.ts";

const shape =
  "max-w-48 min-w-10 truncate rounded-full border border-dashed border-ink-faint px-2 text-12 leading-6 text-ink-soft group-has-data-trouble/head:hidden";

// a short word that has to be read
const whole = "sm:shrink-0 max-sm:min-w-24";

/** Beside the title: the way from a to-be to its as-is, and back; it gives way to what went wrong. */
export function MapRelatives({ slug, asIs, binnedAsIs, toBes }: { slug: string } & Relatives) {
  const t = useTranslations("canvas.relatives");
  const tCanvas = useTranslations("canvas");
  const canEdit = useCanEdit();
  const nameOf = (title: string) => ({ title: title || tCanvas("name") });
  const way = (place: string, words: string, hint = words, room = "") => (
    <Link
      key={place}
      href={`/w/${slug}/maps/${place}`}
      title={hint}
      className={`${shape} ${room} hover:bg-hover`}
    >
      {words}
    </Link>
  );
  const hint = binnedAsIs ? t("binnedHint", nameOf(binnedAsIs.title)) : "";
  return (
    <>
      {asIs ? way(asIs.id, t("asIs", nameOf(asIs.title))) : null}
      {binnedAsIs && canEdit ? way("deleted", t("binned"), hint, whole) : null}
      {binnedAsIs && !canEdit ? (
        <span title={hint} className={`${shape} ${whole}`}>
          {t("binned")}
        </span>
      ) : null}
      {toBes.map(({ id, title }) => way(id, t("toBe", nameOf(title))))}
    </>
  );
}
