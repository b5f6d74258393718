const NAMES =
  "mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|" +
  "ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|" +
  "maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|" +
  "january|february|march|april|may|june|july|august|september|october|november|december|" +
  "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|" +
  "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?";
const PARTS =
  "morning|afternoon|evening|night|noon|midday|midnight|early|late|later|today|yesterday|" +
  "aamu|aamupäivä|päivä|iltapäivä|ilta|yö|aamulla|aamupäivällä|päivällä|iltapäivällä|illalla|yöllä|" +
  "tänään|eilen|am|pm|klo|kello|day|week|viikko|vko|st|nd|rd|th|of|at|the|on|in|same|next|seuraava|sama";
const DATE_WORD = new RegExp(`^(?:${NAMES}|${PARTS}|\\d{1,4}(?:st|nd|rd|th)?)$`, "u");
const NAMED = new RegExp(`^(?:${NAMES})$`, "u");
const longest = 60;

/** "Tue evening.", "3.2. klo 10", "Päivä 4": says when something was, never what. */
export function isDateOnly(text: string): boolean {
  if (text.length > longest || /[?!]/.test(text) || isPlainNumber(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\d+(?:st|nd|rd|th)?/gu) ?? [];
  return (
    words.some((word) => /\d/.test(word) || NAMED.test(word)) &&
    words.every((word) => DATE_WORD.test(word))
  );
}

/** "5" or "10/10" may be an answer. */
function isPlainNumber(text: string): boolean {
  return /^\d+(?:\s?[/%]\s?\d*)?\.?$/.test(text.trim());
}
