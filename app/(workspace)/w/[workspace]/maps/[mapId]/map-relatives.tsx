"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Relatives } from "#server/map/read-relatives.ts";

/** Beside the title: the way from a to-be to its as-is, and back. */
export function MapRelatives({ slug, asIs, toBes }: { slug: string } & Relatives) {
  const t = useTranslations("canvas.relatives");
  const tCanvas = useTranslations("canvas");
  const links = [
    ...(asIs ? [{ id: asIs.id, words: t("asIs", { title: asIs.title || tCanvas("name") }) }] : []),
    ...toBes.map(({ id, title }) => ({
      id,
      words: t("toBe", { title: title || tCanvas("name") }),
    })),
  ];
  return links.map(({ id, words }) => (
    <Link
      key={id}
      href={`/w/${slug}/maps/${id}`}
      title={words}
      className="max-w-48 min-w-10 truncate rounded-full border border-dashed border-ink-faint px-2 text-12 leading-6 text-ink-soft hover:bg-hover"
    >
      {words}
    </Link>
  ));
}
