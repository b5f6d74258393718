import type { DateOrder } from "./import-plan.ts";
import {
  type Consent,
  consents,
  type Language,
  type SourceType,
  sourceTypes,
  type Voice,
} from "./note.ts";

/** "4,5", "4.5", "1 234,5" -> a number; anything else null. */
export function parseNumber(cell: string): number | null {
  const text = cell
    .trim()
    .replaceAll(/[ \u00a0\u202f]/g, "")
    .replace("−", "-");
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return null;
  return Number(text.replace(",", "."));
}

/** "4", "4,5", "4/5", "4 stars", "★★★★☆", "FOUR" -> the number as given, on its own scale. */
export function parseRating(cell: string): number | null {
  const text = cell.trim();
  const word = ["ONE", "TWO", "THREE", "FOUR", "FIVE"].indexOf(text);
  if (word !== -1) return word + 1;
  if (/^[★⭐☆✩]+[\ufe0f★⭐☆✩]*$/u.test(text))
    return [...text].filter((sign) => sign === "★" || sign === "⭐").length;
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:\/\s*\d+|stars?|tähteä|tähti|out of \d+)?$/iu.exec(text);
  return match ? parseNumber(match[1] ?? "") : null;
}

/**
 * Day before month or the other way, decided once for the whole column: by the cells that can be
 * read one way only. Dots and no evidence mean day first, as in Finland.
 */
export function detectDateOrder(cells: string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const match = numeric.exec(cell.trim());
    if (!match) continue;
    const [, first = "", , second = ""] = match;
    if (Number(first) > 12) dayFirst++;
    else if (Number(second) > 12) monthFirst++;
  }
  return monthFirst > dayFirst ? "mdy" : "dmy";
}

const numeric = /^(?:[a-z]{2,3}\.? )?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:$|[ T,])/i;
const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[ T])|^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:$|[ T])|^(\d{4})(\d\d)(\d\d)$/;
const named =
  /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,12})\.?,? (\d{4})|(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?:$|[ T,])/u;

/** A cell -> plain date "2026-04-23", whatever time stands behind it; null when it is no date. */
export function parseDate(cell: string, order: DateOrder): string | null {
  const text = cell.trim();
  const year = iso.exec(text);
  if (year) {
    const [y, m, d] = year.slice(1).filter((part) => part !== undefined);
    return plainDate(Number(y), Number(m), Number(d));
  }
  const short = numeric.exec(text);
  if (short) {
    const [, first, , second, third = ""] = short;
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    return plainDate(fullYear(third), Number(month), Number(day));
  }
  const words = named.exec(text);
  if (words) {
    const month = monthOf(words[2] ?? words[4] ?? "");
    return month
      ? plainDate(Number(words[3] ?? words[6]), month, Number(words[1] ?? words[5]))
      : null;
  }
  return null;
}

function plainDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function fullYear(written: string): number {
  if (written.length === 4) return Number(written);
  return Number(written) < 70 ? 2000 + Number(written) : 1900 + Number(written);
}

const months = [
  "jan tam",
  "feb hel",
  "mar maa",
  "apr huh",
  "may tou",
  "jun kes",
  "jul hei",
  "aug elo",
  "sep syy",
  "oct lok",
  "nov mar",
  "dec jou",
];

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower.startsWith("marras")) return 11;
  const index = months.findIndex((names) => names.split(" ").includes(lower.slice(0, 3)));
  return index === -1 ? null : index + 1;
}

export function parseConsent(cell: string): Consent | null {
  const word = cell.trim().toLowerCase();
  if (word === "") return null;
  if (consents.some((consent) => consent === word)) return word as Consent;
  if (/^(?:k|kyllä|kylla|joo|y|yes|true|1|x|ok|tosi|annettu|given|granted|saa)$/.test(word))
    return "yes";
  if (/^(?:e|ei|n|no|false|0|epätosi|kielletty|denied|ei saa|refused)$/.test(word)) return "no";
  if (/^(?:\?|-|n\/a|unknown|ei tiedossa|tuntematon|en tiedä|not asked|ei kysytty)$/.test(word))
    return "unknown";
  return null;
}

export function parseLanguage(cell: string): Language | null {
  const word = cell.trim().toLowerCase();
  if (/^(?:fi|fin|fi[-_]fi|suomi|finnish)$/.test(word)) return "fi";
  if (/^(?:en|eng|en[-_]\w\w|englanti|english)$/.test(word)) return "en";
  return word === "" ? null : "und";
}

export function parseVoice(cell: string): Voice | null {
  const word = cell.trim().toLowerCase();
  if (
    /^(?:customer|asiakas|client|user|käyttäjä|potilas|patient|kansalainen|citizen|kuluttaja)$/.test(
      word,
    )
  )
    return "customer";
  if (/^(?:staff|henkilökunta|henkilöstö|työntekijä|employee|agent|asiakaspalvelija)$/.test(word))
    return "staff";
  if (/^(?:partner|kumppani|toimittaja|alihankkija|supplier)$/.test(word)) return "partner";
  return null;
}

const sourceWords: Record<Exclude<SourceType, "other">, string> = {
  interview: "interview interviews haastattelu haastattelut",
  focus_group: "focus_group focusgroup ryhmähaastattelu fokusryhmä",
  survey: "survey questionnaire kysely asiakaskysely nps lomake form",
  review:
    "review reviews app_review app_store google_play google_reviews trustpilot arvostelu arvostelut arvio",
  support:
    "support ticket tickets zendesk tuki asiakaspalvelu tukipyyntö tiketti helpdesk email sähköposti call puhelu reklamaatio",
  chat: "chat livechat live_chat chatti keskustelu chatbot",
  social: "social social_media some sosiaalinen_media facebook instagram twitter x reddit suomi24",
  diary: "diary päiväkirja",
  observation: "observation havainto havainnointi",
  analytics: "analytics analytiikka data",
  workshop: "workshop työpaja",
  staff: "staff employee henkilökunta henkilöstö työntekijä frontline",
};

/** One of ours by name or by what people call it in either language; an unknown word is null. */
export function parseSourceType(cell: string): SourceType | null {
  const word = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  if (word === "") return null;
  if (sourceTypes.some((type) => type === word)) return word as SourceType;
  if (/^(?:other|muu|muut)$/.test(word)) return "other";
  const found = Object.entries(sourceWords).find(([, words]) => words.split(" ").includes(word));
  return found ? (found[0] as SourceType) : null;
}
