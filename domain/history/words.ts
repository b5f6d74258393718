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
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Piece => ({
      text: value,
      is: added ? "added" : removed ? "removed" : "same",
    }),
  );
  return whole(pieces);
}

/** What lies between two changes and is only a space belongs to both: a new sentence reads as one. */
function whole(pieces: readonly Piece[]): Piece[] {
  const told: Piece[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") told.push({ text: removed, is: "removed" });
    if (added !== "") told.push({ text: added, is: "added" });
    removed = "";
    added = "";
  };
  pieces.forEach(({ text, is }, i) => {
    if (is === "removed") removed += text;
    else if (is === "added") added += text;
    else if (text.trim() === "" && removed !== "" && added !== "" && i < pieces.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      told.push({ text, is });
    }
  });
  flush();
  return told;
}
