"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "#components/ui/spinner.tsx";
import { usePain } from "./pain-context.tsx";

/** Says that notes are still being read, for as long as they are. */
export function AnalysisProgress() {
  const t = useTranslations("pain");
  const { panel } = usePain();
  return (
    <p role="status" className="flex items-center gap-2 text-13 text-ink-soft empty:hidden">
      {panel.waiting > 0 ? (
        <>
          <Spinner className="size-3.5" />
          {t("waiting", { count: panel.waiting })}
        </>
      ) : null}
    </p>
  );
}
