import type { Consent } from "#domain/evidence/note.ts";
import type { ParticipantView } from "#server/participant/read-participants.ts";

export type Fact = { key: number; name: string; value: string };

/** What is being written of somebody. */
export type PersonDraft = {
  consent: Consent;
  /** plain date or "" */
  consentDate: string;
  consentCovers: string;
  segment: string;
  personaId: string | null;
  facts: Fact[];
};

export const emptyPerson: PersonDraft = {
  consent: "unknown",
  consentDate: "",
  consentCovers: "",
  segment: "",
  personaId: null,
  facts: [],
};

export function draftOf(person: ParticipantView): PersonDraft {
  return {
    consent: person.consent,
    consentDate: person.consentDate ?? "",
    consentCovers: person.consentCovers ?? "",
    segment: person.segment ?? "",
    personaId: person.personaId,
    facts: Object.entries(person.attributes).map(([name, value], key) => ({ key, name, value })),
  };
}

export function fieldsOf({ facts, ...draft }: PersonDraft) {
  return {
    ...draft,
    consentDate: draft.consentDate || null,
    consentCovers: draft.consentCovers || null,
    segment: draft.segment || null,
    attributes: facts.flatMap(({ name, value }) => (name.trim() === "" ? [] : { name, value })),
  };
}
