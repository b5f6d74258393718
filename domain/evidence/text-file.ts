import { transcriptOf } from "#domain/analysis/subtitles.ts";
import { type SourceType, titleFrom } from "./note.ts";

export type TextFile = {
  title: string;
  text: string;
  /** an interview when it has speaker turns */
  sourceType: SourceType;
  /** who speaks in it, in order of appearance */
  speakers: string[];
};

/** The words of one file are one note, named by their first heading, else by the file. */
export function readTextFile(fileName: string, text: string): TextFile {
  const heading = /^#{1,6}[ \t]+(\S.*)$/m.exec(text.slice(0, 2_000));
  const speakers = findSpeakers(transcriptOf(text));
  const isTalk = speakers.length >= 2;
  return {
    title: heading ? titleFrom(heading[1] ?? "") : nameWithoutEnding(fileName) || titleFrom(text),
    text,
    sourceType: isTalk ? (speakers.length > 3 ? "focus_group" : "interview") : "other",
    speakers,
  };
}

const turn =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?\*{0,2}(\p{Lu}[\p{L}\p{N} ._-]{0,28}?)\*{0,2}(?:\s*\(?\d{1,2}:\d\d(?::\d\d)?\)?)?\s*:\*{0,2}(?=\s)/gmu;

/** Names before a colon that begin a line at least twice. */
function findSpeakers(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [, name = ""] of text.matchAll(turn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
}

function nameWithoutEnding(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? "";
  return name
    .replace(/\.[^.]{1,5}$/, "")
    .replaceAll(/[_]+/g, " ")
    .trim()
    .slice(0, 120);
}
