/**
 * The pseudonym of somebody who speaks in a note. A research code ("P07", "H-12") is the same person
 * in every note; a first name or "Participant 2" says who it is only within its own.
 */
export function speakerPseudonym(speaker: string, noteTitle: string): string {
  return researchCode(speaker) ?? `${tidy(speaker)} (${noteTitle})`;
}

/** "P07" as research names somebody in every note; null for a name or a role. */
export function researchCode(speaker: string): string | null {
  const name = tidy(speaker);
  return isCode.test(name) ? name : null;
}

const tidy = (speaker: string) => speaker.replaceAll(/\s+/g, " ").trim();

const isCode = /^\p{Lu}{1,4}[-_ ]?\d{2,5}$/u;
