/** What was being written when a panel was closed is there when it is opened again. */
const drafts = new Map<string, string>();

export function draftOf(place: string): string {
  return drafts.get(place) ?? "";
}

export function keepDraft(place: string, text: string): void {
  if (text === "") drafts.delete(place);
  else drafts.set(place, text);
}
