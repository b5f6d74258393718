import type { Language, SourceType } from "./note.ts";

/** What of a note another text takes along; people, consent, date and journeys stay with the note. */
export type NoteVersion = {
  title: string;
  text: string;
  textHash: string;
  sourceType: SourceType;
  sourceName: string | null;
  language: Language;
  importKey: string | null;
  masked: number;
  shownWords: string[] | null;
};

/** Where a passage lay that somebody had touched. */
export type HeldPlace = { excerptId: string; start: number; end: number; hasLostPlace: boolean };

/** A note in whose place a text may come that is brought under the same name. */
export type EarlierNote = {
  noteId: string;
  title: string;
  /** of the experience */
  date: string | null;
  cameIn: string;
  /** says mostly the same: the other one mended */
  isAlike: boolean;
};

/** For so many days the text that was replaced is kept, to come back. */
export const versionKeptDays = 30;
