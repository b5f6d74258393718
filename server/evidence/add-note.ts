import { noteMaps, notes } from "#db/schema/evidence.ts";
import { type NoteMasking, shownIn } from "#domain/evidence/masking-choice.ts";
import { type NoteInput, titleFrom, voiceOf } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueAnalysis } from "../jobs/enqueue.ts";
import { tellWebhooks } from "../jobs/events.ts";
import { doorSettings, openDoor } from "./door.ts";
import { addListedNames } from "./listed-names.ts";
import { consentOfNote, participantFor } from "./participants.ts";
import { areMapsHere, personaHere } from "./scope.ts";
import { withdrawnAmong } from "./without-withdrawn.ts";

export type AddNoteResult =
  | { ok: true; noteId: string; title: string; masked: number }
  | { ok: false; reason: "unknown-map" };

/** A typed or pasted note, or a file of words. It is read by the analyzer as soon as a worker is free. */
export async function addNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { masking, ...input }: NoteInput & { masking?: NoteMasking },
): Promise<AddNoteResult> {
  const { workspaceId } = grant;
  const settings = await doorSettings(ctx, workspaceId, masking);
  const door = openDoor(settings, input.language);
  const { masked, ...whole } = door.text(input.text);
  const noteId = ctx.newId();
  const { sourceType } = input;
  const talk = { ...whole, title: door.line(input.title) || titleFrom(whole.text), sourceType };
  const left = withdrawnAmong(settings).cutFrom(talk);
  if (!left) throw new AppError("withdrawn");

  const result = await ctx.db.transact<AddNoteResult>(async (tx) => {
    const mapIds = input.maps.map(({ mapId }) => mapId);
    if (!(await areMapsHere(tx, workspaceId, mapIds))) return { ok: false, reason: "unknown-map" };
    const person = input.participant
      ? await participantFor(tx, ctx, {
          workspaceId,
          pseudonym: door.pseudonym(input.participant),
          consent: input.consent,
        })
      : null;
    await tx.insert(notes).values({
      id: noteId,
      workspaceId,
      sourceType,
      voice: voiceOf(input),
      ...left,
      ...door.lines(input),
      language: input.language,
      date: input.date,
      participantId: person?.id ?? null,
      personaId: await personaHere(tx, workspaceId, input.personaId),
      appVersion: input.appVersion,
      rating: input.rating,
      nps: input.nps,
      url: input.url,
      consent: consentOfNote(input.consent, person),
      masked: masked.count,
      shownWords: shownIn(left.text, settings.choice),
      createdBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
    for (const { mapId, stepHint } of input.maps) {
      await tx
        .insert(noteMaps)
        .values({ noteId, mapId, stepHint, createdAt: ctx.now() })
        .onConflictDoNothing();
    }
    if (masking && masking.listed.length > 0) {
      await addListedNames(tx, ctx, workspaceId, masking.listed);
    }
    await enqueueAnalysis(tx, ctx, workspaceId);
    await tellWebhooks(tx, ctx, workspaceId, [
      { event: "note.added", data: { noteIds: [noteId], count: 1, batchId: null } },
    ]);
    await record(tx, ctx, { workspaceId, event: "note.added", subject: noteId });
    return { ok: true, noteId, title: left.title, masked: masked.count };
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
