"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";

const tabs = [
  { key: "general", path: "" },
  { key: "members", path: "/members" },
  { key: "library", path: "/library" },
  { key: "analysis", path: "/analysis" },
  { key: "score", path: "/score" },
  { key: "api", path: "/api" },
  { key: "profile", path: "/profile" },
] as const;

export function SettingsTabs({ slug }: { slug: string }) {
  const t = useTranslations("workspace");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("title")}
      className="-mx-4 flex gap-5 overflow-x-auto border-b border-hairline px-4 sm:mx-0 sm:px-0"
    >
      {tabs.map(({ key, path }) => {
        const href = `/w/${slug}/settings${path}`;
        const isHere = pathname === href;
        return (
          <Link
            key={key}
            href={href}
            aria-current={isHere ? "page" : undefined}
            className={classes(
              "-mb-px flex h-9 shrink-0 items-center border-b-2 text-13 font-medium transition-colors duration-120 hover:text-ink focus-visible:-outline-offset-2",
              isHere ? "border-accent text-ink" : "border-transparent text-ink-soft",
            )}
          >
            {t(`tabs.${key}`)}
          </Link>
        );
      })}
    </nav>
  );
}
