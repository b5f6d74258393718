import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts, noteSpeakers, notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { participantFieldsSchema, pseudonymSchema } from "#domain/participant/fields.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { doorSettings, openDoor } from "../evidence/door.ts";
import { personaHere } from "../evidence/scope.ts";
import { withdrawnAmong } from "../evidence/without-withdrawn.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findParticipant } from "./find-participant.ts";
import { plainly, pseudonymsIn } from "./free-codes.ts";
import { mapsOfParticipant } from "./maps-of-participant.ts";
import { throughDoor } from "./through-door.ts";

export const changeParticipantSchema = z.object({
  participantId: z.string().min(1).max(64),
  /** another one, as long as nothing has come in under the first */
  pseudonym: pseudonymSchema.min(1).optional(),
  fields: participantFieldsSchema,
});

export type ChangeParticipantResult = { ok: true } | { ok: false; reason: "known" | "was-heard" };

/** What the research knows of a person. Their consent decides for every word of theirs. */
export async function changeParticipant(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.edit">,
  { participantId, pseudonym: asked, fields }: z.output<typeof changeParticipantSchema>,
): Promise<ChangeParticipantResult> {
  const settings = await doorSettings(ctx, workspaceId);
  const door = openDoor(settings);
  const result = await ctx.db.transact<ChangeParticipantResult>(async (tx) => {
    const before = await findParticipant(tx, workspaceId, participantId);
    if (!before) throw new AppError("not-found");
    const pseudonym = asked === undefined ? before.pseudonym : door.pseudonym(asked);
    if (pseudonym !== before.pseudonym) {
      if (withdrawnAmong(settings).has(pseudonym)) throw new AppError("withdrawn");
      const others = (await pseudonymsIn(tx, workspaceId)).filter(
        (one) => one !== before.pseudonym,
      );
      if (others.map(plainly).includes(plainly(pseudonym))) return { ok: false, reason: "known" };
      if (await wasHeard(tx, participantId)) return { ok: false, reason: "was-heard" };
    }
    const personaId = await personaHere(tx, workspaceId, fields.personaId);
    const now = { ...throughDoor(fields, door), pseudonym, personaId };
    await tx.update(participants).set(now).where(eq(participants.id, participantId));
    // personas and segments have counts of their own, and consent decides whose words stand for them
    const isCountedAlike = (["personaId", "segment", "consent"] as const).every(
      (column) => now[column] === before[column],
    );
    const mapIds = isCountedAlike ? [] : await mapsOfParticipant(tx, participantId);
    for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, { workspaceId, event: "participant.changed", subject: participantId });
    return { ok: true };
  });
  if (!result.ok) return result;
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return result;
}

/** Notes, deleted ones too, and talks know them by their pseudonym. */
async function wasHeard(tx: Tx, participantId: string): Promise<boolean> {
  const places = [
    tx.$count(notes, eq(notes.participantId, participantId)),
    tx.$count(excerpts, eq(excerpts.participantId, participantId)),
    tx.$count(noteSpeakers, eq(noteSpeakers.participantId, participantId)),
  ];
  for (const place of places) if ((await place) > 0) return true;
  return false;
}
