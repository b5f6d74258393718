import { z } from "zod";
import { type NoteColumn, noteColumns } from "#domain/evidence/import-plan.ts";
import { longestNote, noteMapSchema } from "#domain/evidence/note.ts";

export const mostNotesAtOnce = 1_000;

const value = z.union([z.string().max(longestNote), z.number(), z.boolean(), z.null()]);

/** By the names that columns have in an import; what is not known is passed over. */
const columns = Object.fromEntries(
  noteColumns.map((column) => [column, value.optional()]),
) as Record<NoteColumn, z.ZodOptional<typeof value>>;

const maps = z.array(noteMapSchema).max(50).optional();

/**
 * `replaces` names the note in whose place a text comes: by the id that was answered when it was sent, or
 * by the `note_id` under which it was. Who spoke, consent and all that people made of it stay.
 *
 * Notes as a program sends them; `maps` are the journeys that all of them, or one, speak of. */
export const sentNotesSchema = z.object({
  notes: z
    .array(z.looseObject({ ...columns, maps, replaces: z.string().min(1).max(300).optional() }))
    .min(1)
    .max(mostNotesAtOnce),
  maps,
});
