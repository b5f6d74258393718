/** Apart from the words themselves, so that naming a language does not carry the dictionary along. */
export const locales = ["en", "fi"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** How dates, times and numbers are written: with the day first, as the fields for dates have them. */
export const regions = { en: "en-GB", fi: "fi" } as const satisfies Record<Locale, string>;
export type Region = (typeof regions)[Locale];

/** next-intl knows where one is (`useLocale`, `getLocale`); the words are a language's. */
export function languageOf(region: Region): Locale {
  return region === "fi" ? "fi" : "en";
}
