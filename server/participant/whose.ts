import { researchCode } from "#domain/evidence/speaker.ts";
import { type Cut, withoutTurns } from "#domain/evidence/without-turns.ts";
import { codeOfName } from "../evidence/door.ts";

const longestName = 300;

/** By what somebody is known in words that have not come in yet: plain values, for a worker. */
export type Whose = { workspaceId: string; pseudonym: string; names: string[] };

/** Tells their rows and turns from others', in text that did not go through the door. */
export function createWhose({ workspaceId, pseudonym, names }: Whose) {
  const known = [pseudonym, ...names].map(tidy).filter(Boolean);
  // made of a name that nobody keeps: it is told by making it again
  const isCode = /^P-[0-9a-f]{10}$/.test(pseudonym);
  const isName = (words: string) =>
    known.includes(tidy(words)) ||
    (isCode && words.length <= longestName && codeOfName(workspaceId, tidy(words)) === pseudonym);
  const isTheirs = (speaker: string) =>
    isName(speaker) ||
    (researchCode(speaker.toUpperCase()) ?? "").toLowerCase() === pseudonym.toLowerCase();
  const cut = (text: string): Cut | null => {
    const words = text.toLowerCase();
    // mostly nobody of that name stands in it: turns are not looked for then
    if (!known.some((name) => words.includes(name))) return null;
    const found = withoutTurns(text, { sourceType: "interview", isTheirs });
    return found.turns > 0 ? found : null;
  };
  return {
    /** Their text without their turns, and which those are; null where they say nothing in it. */
    cut,
    /** A row of a table that names them, or in which they speak. */
    isRow: (cells: readonly string[]) =>
      cells.some((cell) => cell !== "" && (isName(cell) || cut(cell) !== null)),
  };
}

function tidy(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
