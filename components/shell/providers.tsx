"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { Toasts } from "#components/ui/toast.tsx";
import { Tooltips } from "#components/ui/tooltips.tsx";
import { whenIdle } from "#components/ui/when-idle.ts";
import { leaveBy } from "./leave-guard.ts";

/** What every client component may count on: the language of widgets, links, toasts. */
export function Providers({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter();
  const t = useTranslations("common");
  // on every page, also on the one that says that a map is not found
  useEffect(() => (mayHaveCopies() ? whenIdle(tidyLate) : undefined), []);
  return (
    <I18nProvider locale={locale === "fi" ? "fi-FI" : "en-GB"}>
      <RouterProvider navigate={(...to) => leaveBy(() => router.push(...to))}>
        {children}
        <Toasts
          label={t("notifications")}
          closeLabel={t("close")}
          partAway={t("partAway")}
          retryLabel={t("retry")}
        />
        <Tooltips />
      </RouterProvider>
    </I18nProvider>
  );
}

const tidyLate = () =>
  void import("./tidy-copies.ts").then(({ tidyCopies }) => tidyCopies()).catch(() => undefined);

function mayHaveCopies(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("polku:"));
  } catch {
    // inside another site's page a browser may lock it away
    return false;
  }
}
