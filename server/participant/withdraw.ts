import { eq } from "drizzle-orm";
import { z } from "zod";
import { notes, participants } from "#db/schema/evidence.ts";
import { participantNames, withdrawals } from "#db/schema/participant.ts";
import type { Tx } from "#db/transact.ts";
import { type Erased, nothingErased } from "#domain/participant/erased.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { erasedTextHash, pseudonymHash } from "../evidence/door.ts";
import { eraseNotes } from "../evidence/erase-notes.ts";
import { forgetVersions } from "../evidence/note-versions.ts";
import { mapsOfNote } from "../evidence/scope.ts";
import type { Compute } from "../jobs/compute.ts";
import { enqueueAnalysis, enqueueFilesDrop, enqueuePain } from "../jobs/enqueue.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";
import { copiesIn } from "./copies.ts";
import { eraseFromTalk } from "./erase-from-talk.ts";
import { eraseErrorRows } from "./error-rows.ts";
import { findParticipant } from "./find-participant.ts";
import { hearNotes } from "./hear-notes.ts";
import { ownNotes, type Person, sharedNotes } from "./notes-of.ts";
import { forgetUploaded, inWaitingUploads } from "./waiting-uploads.ts";
import type { Whose } from "./whose.ts";
import { whoseWords } from "./whose-words.ts";

export const withdrawSchema = z.object({
  participantId: z.string().min(1).max(64),
  /** typed by whoever does it, so that nobody is erased by a slip */
  pseudonym: z.string().max(300),
});

export type WithdrawResult =
  | { ok: true; withdrawalId: string }
  | { ok: false; reason: "other-pseudonym" };

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
  compute: Compute,
): Promise<WithdrawResult> {
  const withdrawalId = ctx.newId();
  const known = await findParticipant(ctx.db.read, workspaceId, participantId);
  if (!known) throw new AppError("not-found");
  if (known.pseudonym !== pseudonym.trim()) return { ok: false, reason: "other-pseudonym" };
  const whose = await whoseWords(ctx, known);
  // first: a crash before the rest leaves somebody who can be withdrawn once more
  const uploaded = await inWaitingUploads(ctx.db.read, whose, { compute, erases: true });
  await ctx.db.transact(async (tx) => {
    const person = await findParticipant(tx, workspaceId, participantId);
    if (!person) throw new AppError("not-found");
    const { erased, mapIds, textHashes } = await erase(tx, person, whose);
    await forgetUploaded(tx, whose, uploaded);
    for (const { found } of uploaded) erased.uploads += found.length;
    await tx.insert(withdrawals).values({
      id: withdrawalId,
      workspaceId,
      at: ctx.now(),
      by: actorId(ctx.actor),
      pseudonymHash: pseudonymHash(workspaceId, person.pseudonym),
      textHashes,
      erased,
    });
    if (erased.turns > 0) await enqueueAnalysis(tx, ctx, workspaceId);
    for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
    await enqueueFilesDrop(tx, ctx, workspaceId);
    await enqueueScrub(tx, ctx);
    const detail = { ...erased };
    await record(tx, ctx, {
      workspaceId,
      event: "participant.withdrawn",
      subject: withdrawalId,
      detail,
    });
  });
  await scrubNow(ctx);
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true, withdrawalId };
}

async function erase(
  tx: Tx,
  person: Person,
  whose: Whose,
): Promise<{ erased: Erased; mapIds: Set<string>; textHashes: string[] }> {
  const { workspaceId } = person;
  const copies = await copiesIn(tx, workspaceId);
  const ownIds = await ownNotes(tx, person);
  const texts = await hearNotes(tx, ownIds, copies.hear);
  const { mapIds: ownMaps, ...own } = await eraseNotes(tx, workspaceId, ownIds);
  const mapIds = new Set(ownMaps);
  const erased: Erased = { ...nothingErased, ...own };
  for (const note of await sharedNotes(tx, person)) {
    const { said, ...gone } = await eraseFromTalk(tx, note, person);
    for (const { text, isPassage } of said) copies.hear(text, { isPassage });
    if (gone.turns + gone.passages === 0) continue;
    if (gone.turns > 0) texts.push(note);
    for (const mapId of await mapsOfNote(tx, note.id)) mapIds.add(mapId);
    for (const kind of ["passages", "places", "turns", "readings"] as const) {
      erased[kind] += gone[kind];
    }
  }
  await forgetVersions(tx, workspaceId);
  const copied = await copies.erase(tx);
  erased.copies = copied.count;
  for (const mapId of copied.mapIds) mapIds.add(mapId);
  erased.errorRows = await eraseErrorRows(tx, whose);
  const named = await tx
    .delete(participantNames)
    .where(eq(participantNames.participantId, person.id))
    .returning({ id: participantNames.participantId });
  erased.names = named.length;
  await tx.update(notes).set({ participantId: null }).where(eq(notes.participantId, person.id));
  await tx.delete(participants).where(eq(participants.id, person.id));
  const textHashes = texts.flatMap((text) => erasedTextHash(workspaceId, text) ?? []);
  return { erased, mapIds, textHashes };
}
