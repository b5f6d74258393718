import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { compiledMessages } from "#messages/compiled.ts";
import { isLocale, type Locale, languageOf, regions } from "#messages/locales.ts";
import { currentUser } from "./access/session.ts";
import { languageHeader, localeCookie, pickLocale } from "./preferences.ts";

/** The language of one request: what its address asks for, else what the person chose, else this browser's choice, else its wish. */
export default getRequestConfig(async ({ locale: asked }) => {
  // a document may be wanted in another language than its reader's pages
  const language = asked ? languageOf(asked) : await requestLocale();
  return {
    locale: regions[language],
    messages: compiledMessages(language),
    timeZone: "Europe/Helsinki",
    // "6 minutes ago" must be the same words when the browser takes over
    now: new Date(),
    onError: (error) => {
      throw error;
    },
  };
});

async function requestLocale(): Promise<Locale> {
  const asked = (await headers()).get(languageHeader);
  if (isLocale(asked)) return asked;
  const user = await currentUser();
  if (user?.locale) return user.locale;
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return pickLocale((await headers()).get("accept-language"));
}
