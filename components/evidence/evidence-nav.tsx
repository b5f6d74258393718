"use client";

import { useTranslations } from "next-intl";
import { NearLink } from "#components/shell/near-link.tsx";
import { classes } from "#components/ui/classes.ts";

/** The places of the evidence, in the order of the work. */
const places = [
  { id: "notes", path: "" },
  { id: "queue", path: "/queue" },
  { id: "codes", path: "/codes" },
  { id: "people", path: "/people" },
  { id: "quality", path: "/quality" },
  { id: "deleted", path: "/deleted" },
] as const;

export type EvidencePlace = (typeof places)[number]["id"];

export function EvidenceNav({
  slug,
  current,
  mayEdit,
}: {
  slug: string;
  current: EvidencePlace;
  /** what is decided there is for editors */
  mayEdit: boolean;
}) {
  const t = useTranslations("desk.nav");
  return (
    <nav aria-label={t("title")} className="flex min-w-0 gap-1 overflow-x-auto">
      {places
        .filter(({ id }) => mayEdit || (id !== "queue" && id !== "deleted"))
        .map(({ id, path }) => (
          <NearLink
            key={id}
            href={`/w/${slug}/evidence${path}`}
            aria-current={id === current ? "page" : undefined}
            className={classes(
              "rounded-control px-2.5 py-1.5 text-13 whitespace-nowrap",
              id === current
                ? "bg-hover font-medium text-ink"
                : "text-ink-soft hover:bg-hover hover:text-ink",
            )}
          >
            {t(id)}
          </NearLink>
        ))}
    </nav>
  );
}
