import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { findAgain } from "#domain/evidence/find-again.ts";
import { longestNote, noteFieldsSchema, titleFrom, voiceOf } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueAnalysis, enqueuePain } from "../jobs/enqueue.ts";
import { doorSettings, openDoor } from "./door.ts";
import { participantIdFor } from "./participants.ts";
import { findNote, mapsOfNote, personaHere } from "./scope.ts";

export const updateNoteSchema = z.object({
  noteId: z.string().min(1).max(64),
  fields: noteFieldsSchema,
  text: z.string().max(longestNote),
});
export type UpdateNoteInput = z.infer<typeof updateNoteSchema>;

/**
 * The note as it stands in the form. When its text changed, what a person had touched is found
 * again by its words and surroundings (decision 17); `lostPlaces` tells how many were not.
 */
export async function updateNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { noteId, fields, text: raw }: UpdateNoteInput,
): Promise<{ ok: true; lostPlaces: number }> {
  const { workspaceId } = grant;
  const door = openDoor(await doorSettings(ctx, workspaceId), fields.language);
  const { text, textHash, masked } = door.text(raw);

  const lostPlaces = await ctx.db.transact(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note) throw new AppError("not-found");
    const participantId = fields.participant
      ? await participantIdFor(tx, ctx, {
          workspaceId,
          pseudonym: door.pseudonym(fields.participant),
          consent: fields.consent,
        })
      : null;
    const isNewText = textHash !== note.textHash;
    // Reviews and interviews are cut and judged otherwise.
    const isReadAnew =
      isNewText || fields.sourceType !== note.sourceType || fields.language !== note.language;
    const { participant: _, ...columns } = fields;
    await tx
      .update(notes)
      .set({
        ...columns,
        personaId: await personaHere(tx, workspaceId, fields.personaId),
        voice: voiceOf(fields),
        title: door.line(fields.title) || titleFrom(text),
        participantId,
        ...(isNewText ? { text, textHash, masked: note.masked + masked.count } : {}),
        ...(isReadAnew ? { analyzer: null } : {}),
        updatedAt: ctx.now(),
      })
      .where(eq(notes.id, noteId));
    const lost = isNewText ? await moveHeld(tx, noteId, { before: note.text, after: text }) : 0;
    if (isReadAnew) await enqueueAnalysis(tx, ctx, workspaceId);
    else for (const mapId of await mapsOfNote(tx, noteId)) await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "note.updated",
      subject: noteId,
      detail: { isNewText, lostPlaces: lost },
    });
    return lost;
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true, lostPlaces };
}

/** Held passages keep their words and get their new offsets; the others go, to be found anew. */
export async function moveHeld(
  tx: Tx,
  noteId: string,
  { before, after }: { before: string; after: string },
): Promise<number> {
  await tx.delete(excerpts).where(and(eq(excerpts.noteId, noteId), eq(excerpts.isHeld, false)));
  const held = await tx.select().from(excerpts).where(eq(excerpts.noteId, noteId));
  let lost = 0;
  for (const excerpt of held) {
    const found = findAgain(excerpt, before, after);
    if (!found) lost++;
    const shift = found ? found.start - excerpt.start : 0;
    await tx
      .update(excerpts)
      .set(
        found
          ? {
              ...found,
              hasLostPlace: false,
              cues: excerpt.cues.map((cue) => ({
                ...cue,
                start: cue.start + shift,
                end: cue.end + shift,
              })),
            }
          : { hasLostPlace: true },
      )
      .where(eq(excerpts.id, excerpt.id));
  }
  return lost;
}
