import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import type { Consent } from "#domain/evidence/note.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import { visibleNotes } from "./scope.ts";

/** Who speaks in a passage: its own participant, else the note's, else somebody the note alone knows. */
export const speakerId = sql<string>`coalesce(${excerpts.participantId}, ${notes.participantId}, ${notes.id})`;

/** Of a passage joined to its note and, by isSpokenBy(), to whoever speaks. */
export const quoteColumns = {
  text: excerpts.text,
  language: excerpts.language,
  sourceType: notes.sourceType,
  participant: participants.pseudonym,
  consent: notes.consent,
  personConsent: sql<Consent | null>`${participants.consent}`.as("person_consent"),
};

/** As isCustomer (domain/pain/evidence.ts) says it of a note. */
export function isOfCustomers(): SQL | undefined {
  return and(eq(notes.voice, "customer"), ne(notes.sourceType, "staff"));
}

/** Of a passage joined to its note: one that counts where customers are counted. */
export function saidByCustomers(workspaceId: string): SQL | undefined {
  return and(visibleNotes(workspaceId), isOfCustomers(), eq(excerpts.hasLostPlace, false));
}

/** Their words may be shown: the note allows it, and so does the person where one is known. */
export function mayBeQuoted(row: { consent: Consent; personConsent: Consent | null }): boolean {
  return isQuotable({ note: row.consent, person: row.personConsent });
}
