"use client";

import { FileText, Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button-link.tsx";

/** To the page for who decides: of one map, or (null) of all. */
export function BriefLink({ slug, mapId }: { slug: string; mapId: string | null }) {
  const t = useTranslations("review.brief");
  return (
    <ButtonLink
      size="small"
      icon={<FileText aria-hidden="true" />}
      href={mapId === null ? `/w/${slug}/pain/brief` : `/w/${slug}/maps/${mapId}/brief`}
    >
      {t("link")}
    </ButtonLink>
  );
}

/** To what may be done about it all. */
export function OpportunitiesLink({ slug }: { slug: string }) {
  const t = useTranslations("review.opportunities");
  return (
    <ButtonLink
      size="small"
      icon={<Lightbulb aria-hidden="true" />}
      href={`/w/${slug}/pain/opportunities`}
    >
      {t("title")}
    </ButtonLink>
  );
}
