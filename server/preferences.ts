import { isLocale, type Locale } from "#messages/locales.ts";

/** Choices of one browser, kept in plain cookies that script may not need to read. */
export const localeCookie = "polku-locale";
export const themeCookie = "polku-theme";
/** there = nothing moves; the browser sets it itself */
export const calmCookie = "polku-calm";

/** In which server.ts tells the language that an address asks for; it overwrites what a client sent. */
export const languageHeader = "x-polku-language";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return themes.includes(value as Theme);
}

/** The best of ours in an Accept-Language header; English when none is named. */
export function pickLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.find((p) => p.trim().startsWith("q="));
      return {
        language: tag.split("-")[0]?.toLowerCase(),
        weight: q ? Number(q.trim().slice(2)) : 1,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return "en";
}
