import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import { participantNames, withdrawals } from "#db/schema/participant.ts";
import type { Tx } from "#db/transact.ts";
import { speakerPseudonym } from "#domain/evidence/speaker.ts";
import { type Erased, nothingErased } from "#domain/participant/erased.ts";
import { withoutTurns } from "#domain/participant/without-turns.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { pseudonymHash, sha256 } from "../evidence/door.ts";
import { mapsOfNote } from "../evidence/scope.ts";
import { moveHeld } from "../evidence/update-note.ts";
import { enqueueAnalysis, enqueueFilesDrop, enqueuePain } from "../jobs/enqueue.ts";
import { blankTitles } from "./blank-titles.ts";
import { eraseNotes, forgetReadings, ownNotes, sharedNotes } from "./erase-notes.ts";
import { findParticipant } from "./find-participant.ts";

export const withdrawSchema = z.object({
  participantId: z.string().min(1).max(64),
  /** typed by whoever does it, so that nobody is erased by a slip */
  pseudonym: z.string().max(300),
});

export type WithdrawResult =
  | { ok: true; withdrawalId: string }
  | { ok: false; reason: "other-pseudonym" };

/** stands in a shared talk where somebody's words were */
const gap = "[…]";

/**
 * Takes back all that one person told: notes, passages, quotations, places, search, readings and
 * name are erased from the database and its file; every number they were in is counted anew. What
 * remains is a certificate that says how much, and a hash by which an import knows not to bring them
 * back. There is no undo.
 */
export async function withdraw(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.withdraw">,
  { participantId, pseudonym }: z.output<typeof withdrawSchema>,
): Promise<WithdrawResult> {
  const withdrawalId = ctx.newId();
  const isDone = await ctx.db.transact(async (tx) => {
    const person = await findParticipant(tx, workspaceId, participantId);
    if (!person) throw new AppError("not-found");
    if (person.pseudonym !== pseudonym.trim()) return false;
    const { erased, mapIds } = await erase(tx, workspaceId, person);
    await tx.insert(withdrawals).values({
      id: withdrawalId,
      workspaceId,
      at: ctx.now(),
      by: actorId(ctx.actor),
      pseudonymHash: pseudonymHash(workspaceId, person.pseudonym),
      erased,
    });
    if (erased.turns > 0) await enqueueAnalysis(tx, ctx, workspaceId);
    for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
    await enqueueFilesDrop(tx, ctx, workspaceId);
    const detail = { ...erased };
    await record(tx, ctx, {
      workspaceId,
      event: "participant.withdrawn",
      subject: withdrawalId,
      detail,
    });
    return true;
  });
  if (!isDone) return { ok: false, reason: "other-pseudonym" };
  await ctx.db.scrub();
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true, withdrawalId };
}

type Person = { id: string; pseudonym: string };

async function erase(
  tx: Tx,
  workspaceId: string,
  person: Person,
): Promise<{ erased: Erased; mapIds: Set<string> }> {
  const own = await eraseNotes(tx, workspaceId, await ownNotes(tx, person.id));
  const mapIds = new Set(own.mapIds);
  const erased: Erased = { ...nothingErased, ...countsOf(own) };
  for (const note of await sharedNotes(tx, person.id)) {
    for (const mapId of await mapsOfNote(tx, note.id)) mapIds.add(mapId);
    erased.passages += await erasePassages(tx, note.id, person.id);
    erased.turns += await eraseTurns(tx, note, person);
    erased.readings += await forgetReadings(tx, workspaceId, [note.textHash]);
  }
  erased.errorRows = await eraseErrorRows(tx, workspaceId, person.pseudonym);
  const named = await tx
    .delete(participantNames)
    .where(eq(participantNames.participantId, person.id))
    .returning({ id: participantNames.participantId });
  erased.names = named.length;
  await tx.delete(participants).where(eq(participants.id, person.id));
  return { erased, mapIds };
}

function countsOf({ mapIds: _, ...counts }: Awaited<ReturnType<typeof eraseNotes>>) {
  return counts;
}

async function erasePassages(tx: Tx, noteId: string, participantId: string): Promise<number> {
  const theirs = and(eq(excerpts.noteId, noteId), eq(excerpts.participantId, participantId));
  const said = await tx.select({ id: excerpts.id }).from(excerpts).where(theirs);
  await blankTitles(
    tx,
    said.map(({ id }) => id),
  );
  await tx.delete(excerpts).where(theirs);
  return said.length;
}

async function eraseTurns(
  tx: Tx,
  note: Awaited<ReturnType<typeof sharedNotes>>[number],
  person: Person,
): Promise<number> {
  const { text, count } = withoutTurns(note.text, {
    sourceType: note.sourceType,
    isTheirs: (speaker) => speakerPseudonym(speaker, note.title) === person.pseudonym,
    mark: gap,
  });
  if (count === 0) return 0;
  await tx
    .update(notes)
    .set({ text, textHash: sha256(text), analyzer: null })
    .where(eq(notes.id, note.id));
  await moveHeld(tx, note.id, { before: note.text, after: text });
  return count;
}

/** Rows that no import could take, kept to be mended: those with this person's pseudonym in a cell. */
async function eraseErrorRows(tx: Tx, workspaceId: string, pseudonym: string): Promise<number> {
  const rows = await tx
    .select({ id: importErrors.id, cells: importErrors.cells })
    .from(importErrors)
    .innerJoin(importBatches, eq(importBatches.id, importErrors.batchId))
    .where(eq(importBatches.workspaceId, workspaceId));
  const theirs = rows.filter(({ cells }) =>
    cells.some((cell) => cell.trim().toLowerCase() === pseudonym.toLowerCase()),
  );
  for (const { id } of theirs) await tx.delete(importErrors).where(eq(importErrors.id, id));
  return theirs.length;
}
