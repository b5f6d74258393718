"use client";

import { useTranslations } from "next-intl";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LostPath } from "./lost-path.tsx";

/** What happened, what is safe, what to do; the code finds the server's own line about it. */
export function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("errors.page");
  const common = useTranslations("common");
  return (
    <div role="alert" className="flex min-h-[60vh] items-center">
      <EmptyState
        heading="h1"
        title={t("errorTitle")}
        text={
          <>
            {t("errorText")}
            {error.digest ? (
              <span className="mt-2 block text-12 text-ink-faint">
                {t("errorCode", { code: error.digest })}
              </span>
            ) : null}
          </>
        }
        drawing={<LostPath />}
        action={
          // the browser's own: every page carries this one, for a day that may not come
          <button type="button" className={buttonClasses("primary")} onClick={reset}>
            {common("retry")}
          </button>
        }
      />
    </div>
  );
}
