"use client";

import { Quote, Route, Settings, TrendingDown, Users } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import { NearLink } from "./near-link.tsx";

const places = [
  { key: "maps", Icon: Route },
  { key: "evidence", Icon: Quote },
  { key: "pain", Icon: TrendingDown },
  { key: "personas", Icon: Users },
  { key: "settings", Icon: Settings },
] as const;

/** The places of a workspace: words in the bar, or icons with words at the lower edge of a phone. */
export function Nav({
  slug,
  hidden = [],
}: {
  slug: string;
  /** places the person's role does not open */
  hidden?: (typeof places)[number]["key"][];
}) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("navigation")}
      className="order-last flex shrink-0 border-hairline max-sm:border-t max-sm:bg-raised max-sm:pb-[env(safe-area-inset-bottom)] sm:order-none sm:gap-0.5"
    >
      {places
        .filter(({ key }) => !hidden.includes(key))
        .map(({ key, Icon }) => {
          const href = `/w/${slug}/${key}`;
          const isHere = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <NearLink
              key={key}
              href={href}
              aria-current={isHere ? "page" : undefined}
              className={classes(
                "flex items-center justify-center font-medium transition-colors duration-120 hover:text-ink",
                "max-sm:min-w-0 max-sm:flex-1 max-sm:flex-col max-sm:gap-0.5 max-sm:py-1.5 max-sm:text-12",
                "sm:h-8 sm:rounded-control sm:px-2.5 sm:text-13 sm:hover:bg-hover",
                isHere ? "text-ink sm:bg-hover" : "text-ink-soft",
              )}
            >
              <Icon
                aria-hidden="true"
                className={classes("size-5 sm:hidden", isHere && "text-accent")}
              />
              {t(key)}
            </NearLink>
          );
        })}
    </nav>
  );
}
