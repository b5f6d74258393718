import { titleFrom } from "./note.ts";

/**
 * The pseudonym of somebody who speaks in a note. A research code ("P07", "H-12") is the same person
 * in every note; a first name or "Participant 2" says who it is only within its own talk.
 */
export function speakerPseudonym(speaker: string, talk: string): string {
  return researchCode(speaker) ?? `${tidy(speaker)} (${talk})`;
}

/** Every pseudonym by which whoever speaks may have withdrawn: a code is the same in small letters. */
export function pseudonymsOf(speaker: string, talk: string): string[] {
  const code = researchCode(speaker.toUpperCase());
  return [speakerPseudonym(speaker, talk), ...(code === null ? [] : [code])];
}

/** "P07" as research names somebody in every note; null for a name or a role. */
export function researchCode(speaker: string): string | null {
  const name = tidy(speaker);
  return isCode.test(name) ? name : null;
}

/**
 * How pseudonyms tell a talk from others: by its title, unless that is a line of its own. For then it
 * would be somebody's words, and stay where they are taken back.
 */
export function talkName({ title, text, textHash }: Talk): string {
  return isLineOf(text, title) ? textHash.slice(0, 8) : title;
}
export type Talk = { title: string; text: string; textHash: string };

/** Whether a title says no more than a line of the text does. */
export function isLineOf(text: string, title: string): boolean {
  return text.split("\n").some((line) => titleFrom(line) === title);
}

/** A title that was a line of the text, once that line is cut from it. */
export function titleAfter(title: string, { before, after }: { before: string; after: string }) {
  return isLineOf(before, title) && !isLineOf(after, title) ? titleFrom(after) : title;
}

const tidy = (speaker: string) => speaker.replaceAll(/\s+/g, " ").trim();

const isCode = /^\p{Lu}{1,4}[-_ ]?\d{2,5}$/u;
