import { and, eq, inArray } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { noteVersions } from "#db/schema/note-versions.ts";
import type { Tx } from "#db/transact.ts";
import type { HeldPlace } from "#domain/evidence/note-version.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueAnalysis } from "../jobs/enqueue.ts";
import { moveHeld } from "./move-held.ts";
import { lastVersion } from "./note-versions.ts";
import { findNote } from "./scope.ts";

/** The text before comes back, with every passage where it lay. Only the last one can be taken back. */
export async function takeBackText(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { noteId, versionId }: { noteId: string; versionId: string },
): Promise<{ ok: true } | { ok: false; reason: "changed-since" }> {
  const result = await ctx.db.transact(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note) throw new AppError("not-found");
    const version = await lastVersion(tx, noteId);
    if (version?.id !== versionId) return { ok: false, reason: "changed-since" } as const;
    const { was, held } = version;
    await tx
      .update(notes)
      .set({ ...was, analyzer: null, updatedAt: ctx.now() })
      .where(eq(notes.id, noteId));
    await moveHeld(tx, noteId, { before: note.text, after: was.text });
    await putBack(tx, held, was.text);
    await tx.delete(noteVersions).where(eq(noteVersions.id, versionId));
    await enqueueAnalysis(tx, ctx, workspaceId);
    await record(tx, ctx, {
      workspaceId,
      event: "note.textTakenBack",
      subject: noteId,
      detail: { versionId },
    });
    return { ok: true } as const;
  });
  if (!result.ok) return result;
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return result;
}

/** What was marked since is found by its words; what was there then lies where it lay. */
async function putBack(tx: Tx, held: readonly HeldPlace[], text: string): Promise<void> {
  const ids = held.map(({ excerptId }) => excerptId);
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: excerpts.id, text: excerpts.text, start: excerpts.start, cues: excerpts.cues })
    .from(excerpts)
    .where(and(inArray(excerpts.id, ids), eq(excerpts.isHeld, true)));
  for (const { id, text: words, start: now, cues } of rows) {
    const place = held.find(({ excerptId }) => excerptId === id);
    if (!place) continue;
    const { start, end, hasLostPlace } = place;
    // its ends were moved since
    if (!hasLostPlace && text.slice(start, end) !== words) continue;
    const moved = cues.map((cue) => ({
      ...cue,
      start: cue.start + start - now,
      end: cue.end + start - now,
    }));
    await tx
      .update(excerpts)
      .set({ start, end, hasLostPlace, cues: moved })
      .where(eq(excerpts.id, id));
  }
}
