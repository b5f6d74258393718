import { eq } from "drizzle-orm";
import { z } from "zod";
import { notes } from "#db/schema/evidence.ts";
import { longestNote, noteFieldsSchema, titleFrom, voiceOf } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueAnalysis, enqueuePain } from "../jobs/enqueue.ts";
import { doorSettings, openDoor } from "./door.ts";
import { moveHeld } from "./move-held.ts";
import { consentOfNote, participantFor } from "./participants.ts";
import { findNote, mapsOfNote, personaHere } from "./scope.ts";
import { withdrawnFrom } from "./speakers.ts";
import { withdrawnAmong } from "./without-withdrawn.ts";

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
  const settings = await doorSettings(ctx, workspaceId, await shownOf(ctx, workspaceId, noteId));
  const door = openDoor(settings, fields.language);
  const { masked, ...whole } = door.text(raw);
  const title = door.line(fields.title) || titleFrom(whole.text);

  const lostPlaces = await ctx.db.transact(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note) throw new AppError("not-found");
    const person = fields.participant
      ? await participantFor(tx, ctx, {
          workspaceId,
          pseudonym: door.pseudonym(fields.participant),
          consent: fields.consent,
        })
      : null;
    const { sourceType } = fields;
    const here = await withdrawnFrom(tx, noteId);
    const cut = withdrawnAmong(settings).cutFrom({ ...whole, title, sourceType }, here);
    if (!cut) throw new AppError("withdrawn");
    const { text, textHash } = cut;
    const isNewText = textHash !== note.textHash;
    // Reviews and interviews are cut and judged otherwise.
    const isReadAnew =
      isNewText || sourceType !== note.sourceType || fields.language !== note.language;
    const { participant: _, ...columns } = fields;
    await tx
      .update(notes)
      .set({
        ...columns,
        ...door.lines(fields),
        personaId: await personaHere(tx, workspaceId, fields.personaId),
        voice: voiceOf(fields),
        title: cut.title,
        participantId: person?.id ?? null,
        // whoever opens a form that says "not known" of the same person leaves it so
        consent:
          person?.id === note.participantId
            ? fields.consent
            : consentOfNote(fields.consent, person),
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

/** What somebody had let through stays so. */
async function shownOf(
  ctx: Ctx,
  workspaceId: string,
  noteId: string,
): Promise<{ shown: string[] }> {
  const note = await findNote(ctx.db.read, workspaceId, noteId);
  return { shown: note?.shownWords ?? [] };
}
