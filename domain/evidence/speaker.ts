/**
 * The pseudonym of somebody who speaks in a note. A research code ("P07", "H-12") is the same person
 * in every note; a first name or "Participant 2" says who it is only within its own.
 */
export function speakerPseudonym(speaker: string, noteTitle: string): string {
  const name = speaker.replaceAll(/\s+/g, " ").trim();
  return isCode.test(name) ? name : `${name} (${noteTitle})`;
}

const isCode = /^\p{Lu}{1,4}[-_ ]?\d{2,5}$/u;
