import { z } from "zod";
import { maskingChoiceSchema } from "./masking-choice.ts";
import { mostNames } from "./name-list.ts";
import {
  consentSchema,
  languageSchema,
  noteMapSchema,
  plainDateSchema,
  sourceTypeSchema,
  voiceSchema,
} from "./note.ts";

/** What a column of a table may fill. Only `text` or `rating` is needed. */
export const noteColumns = [
  "note_id",
  "source_type",
  "source_name",
  "voice",
  "title",
  "date",
  "participant",
  "persona",
  "segment",
  "channel",
  "app_version",
  "language",
  "rating",
  "nps",
  "text",
  "url",
  "consent",
  "step_hint",
] as const;
export type NoteColumn = (typeof noteColumns)[number];

export const dateOrders = ["dmy", "mdy"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Everything the mapping screen decides. */
export const importPlanSchema = z.object({
  /** per column of the file; several may fill `text`, which joins them */
  columns: z.array(z.enum(noteColumns).nullable()).max(200),
  /** null: decided from the column's own values, the same for all its cells */
  dateOrder: z.enum(dateOrders).nullable().default(null),
  /** for rows that do not say themselves */
  defaults: z
    .object({
      sourceType: sourceTypeSchema.default("other"),
      sourceName: z.string().trim().max(300).default(""),
      voice: voiceSchema.default("customer"),
      language: languageSchema.default("und"),
      consent: consentSchema.default("unknown"),
      personaId: z.string().min(1).max(64).nullable().default(null),
      channel: z.string().trim().max(300).default(""),
      date: plainDateSchema.nullable().default(null),
    })
    .prefault({}),
  /** of a workbook, the sheets that come in; none named: the first */
  sheets: z.array(z.string().max(300)).max(200).default([]),
  /** the journeys every row speaks of, with the step when the file was dropped on one */
  maps: z.array(noteMapSchema).max(50).default([]),
  /** names to mask in this import, beside those that the workspace lists */
  names: z.array(z.string().max(100)).max(mostNames).default([]),
  /** the workspace remembers the names, and masks them from now on */
  keepsNames: z.boolean().default(false),
  ...maskingChoiceSchema.shape,
  /** of a batch of files: the note in whose place each comes; "" for none */
  replaces: z.record(z.string().max(64), z.string().max(64)).default({}),
  /** of a batch of files: what kind of source each is where somebody said so */
  sourceTypes: z.record(z.string().max(64), sourceTypeSchema).default({}),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;
export type ImportPlanInput = z.input<typeof importPlanSchema>;

export type PlanProblem = "no-text-column" | "same-column-twice";

/** What keeps a plan from being run, or null. */
export function problemOf(plan: ImportPlan): PlanProblem | null {
  const used = plan.columns.filter((field) => field !== null);
  if (!used.includes("text") && !used.includes("rating") && !used.includes("nps")) {
    return "no-text-column";
  }
  const once = used.filter((field) => field !== "text");
  return new Set(once).size < once.length ? "same-column-twice" : null;
}
