import type { Finding, HeardNote } from "./evidence.ts";

/**
 * The passages by when they were heard and by what they say. How they come tells nothing, for ids are
 * random; but which of two equals is grouped first, and which gives the title, follows their order. Only
 * passages that are the same in all of this are told apart by their ids.
 */
export function inOrder(
  findings: readonly Finding[],
  notes: ReadonlyMap<string, Pick<HeardNote, "date">>,
): Finding[] {
  return findings
    .map((finding) => ({ finding, key: keyOf(finding, notes.get(finding.noteId)?.date ?? "") }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}

function keyOf(finding: Finding, date: string): string {
  const { text, language, start, label, severity, pain, gain, intensity, id } = finding;
  const told = [date, text, language, start, label, severity, pain, gain, intensity, id];
  return told.join("\n");
}
