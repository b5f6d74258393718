import type { Consent } from "./note.ts";

/** Consent unknown or no: counted, never quoted (decision 26). A person's own "no" wins. */
export function isQuotable({ note, person }: { note: Consent; person: Consent | null }): boolean {
  return note === "yes" && person !== "no";
}
