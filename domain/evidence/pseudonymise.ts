import { isIban, longestIban } from "./iban.ts";
import { isIdentityCode } from "./identity-code.ts";
import { findPhones } from "./phone.ts";

export const maskKinds = ["identityCode", "email", "iban", "phone"] as const;
export type MaskKind = (typeof maskKinds)[number];

const masks: Record<"fi" | "en", Record<MaskKind, string>> = {
  fi: {
    identityCode: "[henkilötunnus]",
    email: "[sähköposti]",
    iban: "[tilinumero]",
    phone: "[puhelin]",
  },
  en: {
    identityCode: "[identity code]",
    email: "[e-mail]",
    iban: "[account number]",
    phone: "[phone]",
  },
};

/** Every word that may stand in place of a detail, to tell masks from text. */
export const maskWords: readonly string[] = Object.values(masks).flatMap((words) =>
  Object.values(words),
);

type Span = { start: number; end: number; kind: MaskKind };

/**
 * Puts a mask in place of what tells who somebody is. Numbers with a check digit are masked only
 * when it agrees, so that order numbers, dates and prices stay readable.
 */
export function pseudonymise(
  text: string,
  language: "fi" | "en",
): { text: string; kinds: Partial<Record<MaskKind, number>> } {
  const spans = withoutOverlaps([
    ...findIdentityCodes(text),
    ...findEmails(text),
    ...findIbans(text),
    ...findPhones(text).map((span) => ({ ...span, kind: "phone" as const })),
  ]);
  const kinds: Partial<Record<MaskKind, number>> = {};
  let masked = "";
  let at = 0;
  for (const { start, end, kind } of spans) {
    masked += text.slice(at, start) + masks[language][kind];
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    at = end;
  }
  return { text: masked + text.slice(at), kinds };
}

const identityCode = /(?<![\p{L}\p{N}])\d{6}[-–−+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y](?![\p{L}\p{N}])/gu;

function findIdentityCodes(text: string): Span[] {
  return [...text.matchAll(identityCode)]
    .filter((match) => isIdentityCode(match[0]))
    .map((match) => spanOf(match, "identityCode"));
}

// The look-behind lets a try begin only where a word begins: linear on long runs without an @.
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

function findEmails(text: string): Span[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(email)].map((match) => spanOf(match, "email"));
}

const ibanStart = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/gu;

function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ibanStart)) {
    const end = ibanEnd(text, match.index);
    if (end !== null) spans.push({ start: match.index, end, kind: "iban" });
  }
  return spans;
}

/** Where the account number that begins at `start` ends, or null when its check digits disagree. */
function ibanEnd(text: string, start: number): number | null {
  let compact = "";
  for (let at = start; at < text.length && compact.length < longestIban; at++) {
    const letter = text[at] ?? "";
    if (/[A-Za-z0-9]/.test(letter)) compact += letter.toUpperCase();
    else if (!/[ \u00a0-]/.test(letter) || !/[A-Za-z0-9]/.test(text[at + 1] ?? "")) break;
    if (isIban(compact) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return at + 1;
  }
  return null;
}

function spanOf(match: RegExpExecArray, kind: MaskKind): Span {
  return { start: match.index, end: match.index + match[0].length, kind };
}

/** In order of appearance; of two that overlap the one that begins first, then the longer, stays. */
function withoutOverlaps(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return sorted.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}
