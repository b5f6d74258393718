import { useLocale } from "next-intl";
import { type Locale, languageOf } from "#messages/locales.ts";

/** The language of the words on screen. */
export function useLanguage(): Locale {
  return languageOf(useLocale());
}
