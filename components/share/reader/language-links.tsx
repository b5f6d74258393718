import { getLocale, getTranslations } from "next-intl/server";
import { languageOf, locales } from "#messages/locales.ts";

/** The reader's own choice, in the address: nothing is kept in their browser. */
export async function LanguageLinks() {
  const t = await getTranslations("shell");
  const current = languageOf(await getLocale());
  return (
    <nav aria-label={t("language")} className="flex gap-1">
      {locales.map((locale) => (
        <a
          key={locale}
          href={`?lang=${locale}`}
          lang={locale}
          hrefLang={locale}
          rel="nofollow"
          aria-current={locale === current ? "true" : undefined}
          className="flex h-8 items-center rounded-control px-2 text-13 text-ink-soft hover:bg-hover aria-current:font-bold aria-current:text-ink"
        >
          {t(`languages.${locale}`)}
        </a>
      ))}
    </nav>
  );
}
