import { eq } from "drizzle-orm";
import { z } from "zod";
import { participants } from "#db/schema/evidence.ts";
import { participantFieldsSchema } from "#domain/participant/fields.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { personaHere } from "../evidence/scope.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findParticipant } from "./find-participant.ts";
import { mapsOfParticipant } from "./maps-of-participant.ts";

export const changeParticipantSchema = z.object({
  participantId: z.string().min(1).max(64),
  fields: participantFieldsSchema,
});

/** What the research knows of a person. Their consent decides for every word of theirs. */
export async function changeParticipant(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.edit">,
  { participantId, fields }: z.output<typeof changeParticipantSchema>,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    const before = await findParticipant(tx, workspaceId, participantId);
    if (!before) throw new AppError("not-found");
    const personaId = await personaHere(tx, workspaceId, fields.personaId);
    await tx
      .update(participants)
      .set({ ...fields, segment: fields.segment || null, personaId })
      .where(eq(participants.id, participantId));
    // personas and segments have counts of their own, and consent decides whose words stand for them
    const isCountedAlike =
      personaId === before.personaId &&
      (fields.segment || null) === before.segment &&
      fields.consent === before.consent;
    const mapIds = isCountedAlike ? [] : await mapsOfParticipant(tx, participantId);
    for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, { workspaceId, event: "participant.changed", subject: participantId });
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}
