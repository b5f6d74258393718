import type { notes } from "#db/schema/evidence.ts";

type Note = typeof notes.$inferSelect;
type Stays = Pick<
  Note,
  | "sourceType"
  | "sourceName"
  | "voice"
  | "language"
  | "consent"
  | "date"
  | "personaId"
  | "segment"
  | "channel"
  | "appVersion"
  | "rating"
  | "nps"
  | "url"
> & { participant: string | null };

/** A mended text: what it does not say itself stays as it was said of the one in whose place it comes. */
export function asMended<T extends Stays>(known: Note & { pseudonym: string | null }, text: T): T {
  return {
    ...text,
    participant: text.participant ?? known.pseudonym,
    sourceType: text.sourceType === "other" ? known.sourceType : text.sourceType,
    sourceName: text.sourceName ?? known.sourceName,
    voice: text.sourceType === "staff" ? text.voice : known.voice,
    language: text.language === "und" ? known.language : text.language,
    consent: text.consent === "unknown" ? known.consent : text.consent,
    date: text.date ?? known.date,
    personaId: text.personaId ?? known.personaId,
    segment: text.segment ?? known.segment,
    channel: text.channel ?? known.channel,
    appVersion: text.appVersion ?? known.appVersion,
    rating: text.rating ?? known.rating,
    nps: text.nps ?? known.nps,
    url: text.url ?? known.url,
  };
}
