/** Apart from the words themselves, so that naming a language does not carry the dictionary along. */
export const locales = ["en", "fi"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
