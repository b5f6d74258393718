import { longestNote, type NoteMap, noteInputSchema } from "#domain/evidence/note.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { type AddNoteResult, addNote } from "./add-note.ts";

export type AddFileResult = AddNoteResult | { ok: false; reason: "no-text" | "text-too-long" };

/** A file of words as a note: dropped on the evidence page, on a map or on a step of it. */
export async function addFile(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { fileName, file, maps }: { fileName: string; file: TextFile; maps: NoteMap[] },
): Promise<AddFileResult> {
  if (file.text.trim() === "") return { ok: false, reason: "no-text" };
  if (file.text.length > longestNote) return { ok: false, reason: "text-too-long" };
  const input = noteInputSchema.parse({
    text: file.text,
    title: file.title,
    sourceType: file.sourceType,
    sourceName: fileName.slice(0, 300),
    maps,
  });
  return addNote(ctx, grant, input);
}
