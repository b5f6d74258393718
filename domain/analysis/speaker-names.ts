import { turnsOf } from "./turns.ts";

/** Where a transcript names who speaks, time stamps before the name with it. */
export function speakerNames(text: string, sourceType: string): { start: number; end: number }[] {
  return turnsOf(text, sourceType).flatMap(({ start, speaker }) => {
    if (speaker === null) return [];
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const end = start - (text.slice(line, start).length - text.slice(line, start).trimEnd().length);
    return end > line ? [{ start: line, end }] : [];
  });
}
