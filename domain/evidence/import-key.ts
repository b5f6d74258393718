/**
 * How a second import knows a note again (decision 28): by the file's own id within its source, else
 * by what was said, by whom and when, and the how-many-eth of the same in the file: two people may
 * both write "Hyvä!".
 */
export function createImportKeys(sha256: (text: string) => string) {
  const seen = new Map<string, number>();
  return function importKey(note: KeyedNote): string {
    const base: (string | number | null)[] =
      note.noteId === null
        ? ["text", note.sourceType, note.sourceName, note.participant, note.date, note.text]
        : ["id", note.sourceType, note.sourceName, note.noteId];
    if (note.noteId === null && note.text === "") base.push(note.rating, note.nps);
    const hash = sha256(JSON.stringify(base));
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return nth === 1 ? hash : `${hash}#${nth}`;
  };
}

export type KeyedNote = {
  noteId: string | null;
  sourceType: string;
  sourceName: string | null;
  participant: string | null;
  date: string | null;
  /** as stored */
  text: string;
  rating: number | null;
  nps: number | null;
};
