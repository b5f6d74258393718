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
