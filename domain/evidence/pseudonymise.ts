import { isIban, longestIban } from "./iban.ts";
import { isIdentityCode } from "./identity-code.ts";
import type { FindNames } from "./name-list.ts";
import { findPhones } from "./phone.ts";
import { findPlates } from "./plate.ts";
import { findAddresses } from "./street-address.ts";

export const maskKinds = [
  "identityCode",
  "email",
  "iban",
  "phone",
  "plate",
  "address",
  "name",
  "other",
] as const;
export type MaskKind = (typeof maskKinds)[number];

const masks: Record<"fi" | "en", Record<MaskKind, string>> = {
  fi: {
    identityCode: "[henkilötunnus]",
    email: "[sähköposti]",
    iban: "[tilinumero]",
    phone: "[puhelin]",
    plate: "[rekisterinumero]",
    address: "[osoite]",
    name: "[nimi]",
    other: "[peitetty]",
  },
  en: {
    identityCode: "[identity code]",
    email: "[e-mail]",
    iban: "[account number]",
    phone: "[phone]",
    plate: "[number plate]",
    address: "[address]",
    name: "[name]",
    other: "[masked]",
  },
};

/** Every word that may stand in place of a detail, to tell masks from text. */
export const maskWords: readonly string[] = Object.values(masks).flatMap((words) =>
  Object.values(words),
);

/** What was found where, what it was, and what stands in its place. */
export type FoundDetail = {
  kind: MaskKind;
  /** where the mask begins in the text as it is then */
  at: number;
  /** the words just before it, itself, what takes its place, and the words just after */
  before: string;
  was: string;
  mask: string;
  after: string;
};

const contextLength = 30;

export type Pseudonymised = {
  text: string;
  kinds: Partial<Record<MaskKind, number>>;
  found: FoundDetail[];
};

export type Span = { start: number; end: number; kind: MaskKind };

/**
 * Puts a mask in place of what tells who somebody is. Numbers with a check digit are masked only
 * when it agrees, so that order numbers, dates and prices stay readable. Names are found by a list.
 * Whoever brings the text may have other words masked too, and leave some that were found as they are.
 */
export function pseudonymise(
  text: string,
  language: "fi" | "en",
  findNames: FindNames | null = null,
  { findHidden, isShown }: MaskChoice = allMasked,
): Pseudonymised {
  const all = [
    ...findIdentityCodes(text),
    ...findEmails(text),
    ...findIbans(text),
    ...as("phone", findPhones(text)),
    ...as("plate", findPlates(text)),
    ...as("address", findAddresses(text)),
    ...as("name", findNames?.(text) ?? []),
    ...findHidden(text),
  ];
  const kept = all.filter(({ start, end }) => !isShown(text.slice(start, end)));
  return mask(text, language, withoutOverlaps(kept));
}

/** What somebody decided about the masks of one text (masking-choice.ts). */
export type MaskChoice = { findHidden(text: string): Span[]; isShown(words: string): boolean };

const allMasked: MaskChoice = { findHidden: () => [], isShown: () => false };

function mask(text: string, language: "fi" | "en", spans: readonly Span[]): Pseudonymised {
  const kinds: Pseudonymised["kinds"] = {};
  const found: FoundDetail[] = [];
  let masked = "";
  let at = 0;
  const speakers: string[] = [];
  for (const { start, end, kind } of spans) {
    const mask =
      kind === "name" && isSpeaker(text, start, end)
        ? `${speakerWord[language]} ${numberOf(text.slice(start, end).toLowerCase(), speakers)}`
        : masks[language][kind];
    masked += text.slice(at, start);
    found.push({
      kind,
      at: masked.length,
      before: text.slice(Math.max(0, start - contextLength), start),
      was: text.slice(start, end),
      mask,
      after: text.slice(end, end + contextLength),
    });
    masked += mask;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    at = end;
  }
  return { text: masked + text.slice(at), kinds, found };
}

/** Who speaks stays apart from who else speaks: a mask would make them all one person. */
const speakerWord = { fi: "Puhuja", en: "Speaker" };

const turnBefore = /(?:^|\n)[ \t]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]*)?\*{0,2}$/;
const turnAfter = /^\*{0,2}(?:[ \t]*\(?\d{1,2}:\d\d(?::\d\d)?\)?)?[ \t]*:/;

function isSpeaker(text: string, start: number, end: number): boolean {
  return (
    turnBefore.test(text.slice(Math.max(0, start - 20), start)) &&
    turnAfter.test(text.slice(end, end + 20))
  );
}

function numberOf(name: string, known: string[]): number {
  if (!known.includes(name)) known.push(name);
  return known.indexOf(name) + 1;
}

function as(kind: MaskKind, spans: Omit<Span, "kind">[]): Span[] {
  return spans.map((span) => ({ ...span, kind }));
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
