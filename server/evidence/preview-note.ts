import { eq } from "drizzle-orm";
import { z } from "zod";
import { workspaces } from "#db/schema/workspace.ts";
import { maskingChoiceSchema } from "#domain/evidence/masking-choice.ts";
import { languageSchema, longestNote, sourceTypeSchema, titleFrom } from "#domain/evidence/note.ts";
import type { EarlierNote } from "#domain/evidence/note-version.ts";
import type { WholeText } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { doorSettings, openDoor } from "./door.ts";
import { earlierNotes } from "./earlier-notes.ts";
import { withdrawnAmong } from "./without-withdrawn.ts";

export const previewNoteSchema = z.object({
  text: z.string().trim().min(1).max(longestNote),
  title: z.string().trim().max(300).default(""),
  sourceType: sourceTypeSchema,
  sourceName: z.string().trim().max(300).nullable().default(null),
  language: languageSchema.default("und"),
  masking: maskingChoiceSchema.prefault({}),
});

/** A text as it will be stored, and what of it is masked. Nothing of it is kept. */
export type NotePreview = WholeText & {
  title: string;
  isMasking: boolean;
  isSensitive: boolean;
  earlier: EarlierNote[];
};

export async function previewNote(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { masking, ...note }: z.output<typeof previewNoteSchema>,
): Promise<{ ok: true; preview: NotePreview }> {
  const settings = await doorSettings(ctx, workspaceId, masking);
  const door = openDoor(settings, note.language);
  const { masked, ...whole } = door.text(note.text);
  const title = door.line(note.title) || titleFrom(whole.text);
  const left = withdrawnAmong(settings).cutFrom({ ...whole, title, sourceType: note.sourceType });
  if (!left) throw new AppError("withdrawn");
  const [workspace] = await ctx.db.read
    .select({ isSensitive: workspaces.isSensitive })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const sourceName = note.sourceName && door.line(note.sourceName);
  const [earlier = []] = await earlierNotes(ctx.db.read, workspaceId, [{ ...left, sourceName }]);
  // Words of somebody who withdrew may be cut out around a mask.
  const isWhole = left.text === whole.text;
  return {
    ok: true,
    preview: {
      title: left.title,
      text: left.text,
      masked: masked.found.map(({ kind, was, mask, at }) => ({
        kind,
        was,
        mask,
        at: isWhole ? at : null,
      })),
      isMasking: settings.isMasking,
      isSensitive: workspace?.isSensitive ?? false,
      earlier,
    },
  };
}
