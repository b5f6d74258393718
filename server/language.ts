import { getLocale } from "next-intl/server";
import { type Locale, languageOf } from "#messages/locales.ts";

/** The language of the words that this request is answered with. */
export async function getLanguage(): Promise<Locale> {
  return languageOf(await getLocale());
}
