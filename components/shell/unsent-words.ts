import { personMemory } from "./person-memory.ts";

/** What was written and is stored nowhere yet, by its place: it outlives the field it was written in. */
const unsent = personMemory<string>();

export function unsentAt(place: string): string {
  return unsent.get(place) ?? "";
}

export function keepUnsent(place: string, text: string): void {
  if (text === "") unsent.delete(place);
  else unsent.set(place, text);
}

/** All of it, oldest first: for whoever is put out of the page it belongs to. */
export function allUnsent(): string[] {
  return [...unsent.values()].map((text) => text.trim()).filter((text) => text !== "");
}
