import { createTranslator } from "use-intl/core";
import { messages } from "#messages/index.ts";
import { type Locale, regions } from "#messages/locales.ts";

type Values = Record<string, string | number>;

/** What the screen says in a language: `say("access.signIn.action")`, from the same files as the pages. */
export function wordsIn(language: Locale) {
  const t = createTranslator({ locale: regions[language], messages: messages[language] as never });
  return (key: string, values: Values = {}): string => {
    if (!t.has(key as never)) throw new Error(`no such words: ${key}`);
    return t(key as never, values as never);
  };
}

export type Say = ReturnType<typeof wordsIn>;
