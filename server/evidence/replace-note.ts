import { eq } from "drizzle-orm";
import { noteMaps, notes } from "#db/schema/evidence.ts";
import { type NoteMasking, shownIn } from "#domain/evidence/masking-choice.ts";
import { type NoteInput, titleFrom } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueAnalysis } from "../jobs/enqueue.ts";
import { doorSettings, openDoor } from "./door.ts";
import { addListedNames } from "./listed-names.ts";
import { moveHeld } from "./move-held.ts";
import { keepVersion } from "./note-versions.ts";
import { areMapsHere, findNote } from "./scope.ts";
import { withdrawnFrom } from "./speakers.ts";
import { withdrawnAmong } from "./without-withdrawn.ts";

export type ReplaceNoteResult =
  | {
      ok: true;
      noteId: string;
      title: string;
      masked: number;
      versionId: string;
      /** passages of people that do not stand in the new text */
      lostPlaces: number;
    }
  | { ok: false; reason: "unknown-map" };

/**
 * A mended text in the place of the one that is there (decision 49): who spoke, consent, date and all
 * that people have made of it stay; what was there is kept for a while, to come back.
 */
export async function replaceNote(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  {
    noteId,
    note: { masking, ...input },
  }: { noteId: string; note: NoteInput & { masking?: NoteMasking } },
): Promise<ReplaceNoteResult> {
  const settings = await doorSettings(ctx, workspaceId, masking);
  const door = openDoor(settings, input.language);
  const { masked, ...whole } = door.text(input.text);
  const { sourceType } = input;
  const title = door.line(input.title) || titleFrom(whole.text);
  const result = await ctx.db.transact<ReplaceNoteResult>(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note || note.deletedAt !== null) throw new AppError("not-found");
    const mapIds = input.maps.map(({ mapId }) => mapId);
    if (!(await areMapsHere(tx, workspaceId, mapIds))) return { ok: false, reason: "unknown-map" };
    const here = await withdrawnFrom(tx, noteId);
    const left = withdrawnAmong(settings).cutFrom({ ...whole, title, sourceType }, here);
    if (!left) throw new AppError("withdrawn");
    const versionId = await keepVersion(tx, ctx, note);
    await tx
      .update(notes)
      .set({
        ...left,
        sourceType: sourceType === "other" ? note.sourceType : sourceType,
        sourceName: door.lines({ ...input }).sourceName ?? note.sourceName,
        language: input.language === "und" ? note.language : input.language,
        masked: masked.count,
        shownWords: shownIn(left.text, settings.choice),
        analyzer: null,
        updatedAt: ctx.now(),
      })
      .where(eq(notes.id, noteId));
    for (const { mapId, stepHint } of input.maps) {
      await tx
        .insert(noteMaps)
        .values({ noteId, mapId, stepHint, createdAt: ctx.now() })
        .onConflictDoNothing();
    }
    const lostPlaces = await moveHeld(tx, noteId, { before: note.text, after: left.text });
    if (masking && masking.listed.length > 0) {
      await addListedNames(tx, ctx, workspaceId, masking.listed);
    }
    await enqueueAnalysis(tx, ctx, workspaceId);
    await record(tx, ctx, {
      workspaceId,
      event: "note.replaced",
      subject: noteId,
      detail: { versionId, lostPlaces },
    });
    return { ok: true, noteId, title: left.title, masked: masked.count, versionId, lostPlaces };
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
