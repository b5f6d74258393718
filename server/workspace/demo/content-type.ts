import type { Consent, Language, SourceType, Voice } from "#domain/evidence/note.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";

/**
 * What the demo workspace is made of before any verb has run. Everything points by key; whoever
 * inserts it gives real ids to personas and library entries and passes maps through `rekey()`.
 */
export type DemoContent = {
  workspace: { name: string; timeZone: string };
  personas: DemoPersona[];
  library: DemoLibraryEntry[];
  maps: DemoMap[];
  notes: DemoNote[];
};

export type DemoPersona = {
  key: string;
  name: string;
  initials: string;
  /** index into the persona palette, 0-7 */
  colour: number;
  line: string;
  goals: string[];
};

export type DemoLibraryEntry = {
  key: string;
  kind: "team" | "channel" | "system" | "tag";
  name: string;
};

export type DemoMap = {
  key: string;
  /** personas, teams, channels and tags stand here by their demo keys */
  map: JourneyMap;
};

export type DemoNote = {
  key: string;
  sourceType: SourceType;
  voice: Voice;
  sourceName: string;
  title: string;
  /** as it came: personal data in it is still to be masked on the way in */
  text: string;
  language: Language;
  /** plain date; null = nobody wrote it down */
  date: string | null;
  /** pseudonym; null = unnamed. In focus groups the turns carry pseudonyms as speaker labels */
  participant: string | null;
  persona: string | null;
  channel: string | null;
  /** stars, 1-5 */
  rating: number | null;
  /** 0-10 */
  nps: number | null;
  consent: Consent;
  url: string | null;
  /** the journeys it speaks of */
  mapKeys: string[];
};

/** How a note is written down here: what is left out is null, a customer's voice, or its file's journey. */
export type NoteDraft = Pick<DemoNote, "key" | "sourceType" | "title" | "text" | "language"> &
  Partial<DemoNote>;
