import { z } from "zod";

/** Where a note comes from; the kinds are counted apart in every score. */
export const sourceTypes = [
  "interview",
  "focus_group",
  "survey",
  "review",
  "support",
  "chat",
  "social",
  "diary",
  "observation",
  "analytics",
  "workshop",
  "staff",
  "other",
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** Whose experience it tells. Only customers count in pains, reach and curves. */
export const voices = ["customer", "staff", "partner"] as const;
export type Voice = (typeof voices)[number];

/** `unknown` and `no` are counted and never quoted. */
export const consents = ["yes", "no", "unknown"] as const;
export type Consent = (typeof consents)[number];

/** `und`: not determined (too short, or another language). */
export const languages = ["fi", "en", "und"] as const;
export type Language = (typeof languages)[number];

export const sourceTypeSchema = z.enum(sourceTypes);
export const voiceSchema = z.enum(voices);
export const consentSchema = z.enum(consents);
export const languageSchema = z.enum(languages);

export const longestNote = 400_000;

const short = z.string().trim().max(300);
const optional = short.transform((text) => text || null).nullable();

/** A plain date that exists: "2026-04-23". */
export const plainDateSchema = z.iso.date();

/** Only addresses a browser may follow: a `javascript:` link never gets in. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2_000);

export const noteFieldsSchema = z.object({
  sourceType: sourceTypeSchema,
  sourceName: optional.default(null),
  voice: voiceSchema.default("customer"),
  title: short.default(""),
  language: languageSchema.default("und"),
  date: plainDateSchema.nullable().default(null),
  /** as written in the source: "P07", "Haastateltava 3" */
  participant: optional.default(null),
  personaId: z.string().min(1).max(64).nullable().default(null),
  segment: optional.default(null),
  channel: optional.default(null),
  /** of the app that is spoken of: "4.2.1" */
  appVersion: optional.default(null),
  rating: z.number().finite().nullable().default(null),
  nps: z.number().min(0).max(10).nullable().default(null),
  url: webAddressSchema.nullable().default(null),
  consent: consentSchema.default("unknown"),
});
export type NoteFields = z.infer<typeof noteFieldsSchema>;

/** A journey the note speaks of; `stepHint` is the step it was dropped on. */
export const noteMapSchema = z.object({
  mapId: z.string().min(1).max(64),
  stepHint: z.string().min(1).max(64).nullable().default(null),
});
export type NoteMap = z.infer<typeof noteMapSchema>;

export const noteInputSchema = noteFieldsSchema.extend({
  text: z.string().trim().min(1).max(longestNote),
  maps: z.array(noteMapSchema).max(50).default([]),
});
export type NoteInput = z.infer<typeof noteInputSchema>;

/** What staff write of their own work is the staff's voice, whatever else was chosen. */
export function voiceOf({ sourceType, voice }: Pick<NoteFields, "sourceType" | "voice">): Voice {
  return sourceType === "staff" ? "staff" : voice;
}

/** The first words, for a note that nobody named. */
export function titleFrom(text: string): string {
  const line =
    text
      .trimStart()
      .split("\n", 1)[0]
      ?.replace(/^#+\s*/, "") ?? "";
  if (line.length <= 80) return line.trim();
  const cut = line.slice(0, 80);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 40 ? space : 80).trimEnd()}…`;
}
