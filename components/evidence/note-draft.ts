import type { Consent, Language, NoteInput, SourceType, Voice } from "#domain/evidence/note.ts";
import { webAddressSchema } from "#domain/evidence/note.ts";
import { parseRating } from "#domain/evidence/values.ts";

/** A note in a form: everything as it is typed. */
export type NoteDraft = {
  title: string;
  text: string;
  sourceType: SourceType;
  sourceName: string;
  voice: Voice;
  language: Language;
  date: string;
  participant: string;
  personaId: string | null;
  channel: string;
  appVersion: string;
  rating: string;
  url: string;
  consent: Consent;
  mapIds: string[];
};

export const emptyDraft: NoteDraft = {
  title: "",
  text: "",
  sourceType: "interview",
  sourceName: "",
  voice: "customer",
  language: "und",
  date: "",
  participant: "",
  personaId: null,
  channel: "",
  appVersion: "",
  rating: "",
  url: "",
  consent: "unknown",
  mapIds: [],
};

export type DraftProblems = { text?: true; rating?: true; url?: true };

export function problemsOf(draft: NoteDraft): DraftProblems {
  return {
    ...(draft.text.trim() === "" && draft.rating.trim() === "" ? { text: true } : {}),
    ...(draft.rating.trim() !== "" && parseRating(draft.rating) === null ? { rating: true } : {}),
    ...(draft.url.trim() !== "" && !webAddressSchema.safeParse(draft.url.trim()).success
      ? { url: true }
      : {}),
  };
}

/** Only for a draft without problems. */
export function inputOf({ mapIds, ...draft }: NoteDraft): NoteInput {
  return {
    ...fieldsOf(draft),
    text: draft.text,
    maps: mapIds.map((mapId) => ({ mapId, stepHint: null })),
  };
}

export function fieldsOf(draft: Omit<NoteDraft, "mapIds">): Omit<NoteInput, "text" | "maps"> {
  return {
    title: draft.title.trim(),
    sourceType: draft.sourceType,
    sourceName: draft.sourceName.trim() || null,
    voice: draft.voice,
    language: draft.language,
    date: draft.date || null,
    participant: draft.participant.trim() || null,
    personaId: draft.personaId,
    segment: null,
    channel: draft.channel.trim() || null,
    appVersion: draft.appVersion.trim() || null,
    rating: draft.rating.trim() === "" ? null : parseRating(draft.rating),
    nps: null,
    url: draft.url.trim() || null,
    consent: draft.consent,
  };
}
