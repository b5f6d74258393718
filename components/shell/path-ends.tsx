import { useTranslations } from "next-intl";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type {} from "./left-words.ts";
import { LostPath } from "./lost-path.tsx";

/** In the place of a page that is not there, or not there for this person any more. */
export function PathEnds() {
  const t = useTranslations("errors.page");
  return (
    <>
      {/* a page that goes while it is open takes its title along */}
      <title>{t("notFoundTitle")}</title>
      <EmptyState
        heading="h1"
        title={t("notFoundTitle")}
        text={t("notFoundText")}
        drawing={<LostPath />}
        action={
          <a href="/" className={buttonClasses("primary")}>
            {t("notFoundAction")}
          </a>
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
