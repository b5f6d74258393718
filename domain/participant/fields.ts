import { z } from "zod";
import { consents, plainDateSchema } from "#domain/evidence/note.ts";

const mostAttributes = 20;
const line = (longest: number) => z.string().trim().max(longest);

export const longestFact = {
  pseudonym: 100,
  segment: 120,
  consentCovers: 500,
  attributeName: 60,
  attributeValue: 200,
} as const;

/** What the research knows of a person; nothing here says who it is. */
export const participantFieldsSchema = z.object({
  consent: z.enum(consents),
  consentDate: plainDateSchema.nullable().default(null),
  consentCovers: line(longestFact.consentCovers).nullable().default(null),
  segment: line(longestFact.segment).nullable(),
  personaId: z.string().max(64).nullable(),
  attributes: z
    .array(
      z.object({
        name: line(longestFact.attributeName).min(1),
        value: line(longestFact.attributeValue),
      }),
    )
    .max(mostAttributes)
    .transform((pairs) => Object.fromEntries(pairs.map(({ name, value }) => [name, value]))),
});
export type ParticipantFields = z.output<typeof participantFieldsSchema>;

export const pseudonymSchema = line(longestFact.pseudonym);

/** Who it is: sealed, and shown only to those who ask for it by name. */
export const realNameSchema = z.object({
  name: line(200),
  contact: line(300),
  remarks: line(2_000),
});
export type RealName = z.infer<typeof realNameSchema>;

export const noName: RealName = { name: "", contact: "", remarks: "" };

export function isNameEmpty(real: RealName): boolean {
  return Object.values(real).every((text) => text === "");
}

/** Somebody put on the register before anything of theirs is there; without a pseudonym they get a code. */
export const newPersonSchema = participantFieldsSchema.extend({
  pseudonym: pseudonymSchema,
  real: realNameSchema.nullable().default(null),
});
export type NewPerson = z.input<typeof newPersonSchema>;

export const mostPeopleAtOnce = 1_000;
export const newPeopleSchema = z.array(newPersonSchema).min(1).max(mostPeopleAtOnce);
