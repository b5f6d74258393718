import { diffWordsWithSpace } from "diff";

export type Piece = { text: string; is: "same" | "added" | "removed" };

/** Beyond so many characters together a text is told whole: it would be read whole anyway. */
const LONGEST = 8_000;

/** A text that was changed, in pieces: what stayed, what was taken out, what was put in. */
export function wordChanges(before: string, after: string): Piece[] {
  if (before.length + after.length > LONGEST)
    return [
      { text: before, is: "removed" },
      { text: after, is: "added" },
    ];
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    is: added ? "added" : removed ? "removed" : "same",
  }));
}
