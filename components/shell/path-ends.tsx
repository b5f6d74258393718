import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type {} from "./left-words.ts";
import { LostPath } from "./lost-path.tsx";

/** Why it is not there, where that may be said, and what can be done about it. */
type Known = { title: string; text: string; action: ReactNode };

/** In the place of a page that is not there, or not there for this person any more. */
export function PathEnds({ known }: { known?: Known }) {
  const t = useTranslations("errors.page");
  const title = known?.title ?? t("notFoundTitle");
  return (
    <>
      {/* a page that goes while it is open takes its title along */}
      <title>{title}</title>
      <EmptyState
        heading="h1"
        title={title}
        text={known?.text ?? t("notFoundText")}
        drawing={<LostPath />}
        action={
          known?.action ?? (
            <a href="/" className={buttonClasses("primary")}>
              {t("notFoundAction")}
            </a>
          )
        }
      />
      <left-words hidden className="mx-auto w-full max-w-110 px-6 pb-10 [&:not([hidden])]:block">
        <section aria-label={t("unsent")} className="flex flex-col gap-2">
          <h2 className="text-13 text-ink-soft">{t("unsentText")}</h2>
          <ul className="flex flex-col gap-2 *:rounded-card *:bg-raised *:p-3 *:text-13 *:break-words *:whitespace-pre-wrap *:ring-1 *:ring-hairline *:select-all" />
        </section>
      </left-words>
    </>
  );
}
