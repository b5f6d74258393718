import { z } from "zod";
import { consents } from "#domain/evidence/note.ts";

const mostAttributes = 20;
const line = (longest: number) => z.string().trim().max(longest);

/** What the research knows of a person; nothing here says who it is. */
export const participantFieldsSchema = z.object({
  consent: z.enum(consents),
  segment: line(120).nullable(),
  personaId: z.string().max(64).nullable(),
  attributes: z
    .array(z.object({ name: line(60).min(1), value: line(200) }))
    .max(mostAttributes)
    .transform((pairs) => Object.fromEntries(pairs.map(({ name, value }) => [name, value]))),
});

/** Who it is: sealed, and shown only to those who ask for it by name. */
export const realNameSchema = z.object({
  name: line(200),
  contact: line(300),
  remarks: line(2_000),
});
export type RealName = z.infer<typeof realNameSchema>;
