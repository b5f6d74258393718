import type { ParticipantFields } from "#domain/participant/fields.ts";
import type { Door } from "../evidence/door.ts";

/** What is written of somebody comes in as all text does: without names, numbers and addresses in it. */
export function throughDoor<F extends Omit<ParticipantFields, "personaId">>(
  fields: F,
  door: Door,
): F {
  const line = (words: string | null) => (words ? door.line(words) : null);
  const { segment, consentCovers, attributes } = fields;
  return {
    ...fields,
    segment: line(segment),
    consentCovers: line(consentCovers),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, line(value) ?? ""]),
    ),
  };
}
