import { eq } from "drizzle-orm";
import { z } from "zod";
import { participantNames } from "#db/schema/participant.ts";
import { isNameEmpty, type RealName, realNameSchema } from "#domain/participant/fields.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { findParticipant } from "./find-participant.ts";
import { seal, unseal } from "./seal.ts";

const id = z.string().min(1).max(64);
export const readNameSchema = z.object({ participantId: id });
export const saveNameSchema = z.object({ participantId: id, real: realNameSchema });

/** Keeps who somebody is, sealed; with nothing in it, forgets it. */
export async function saveName(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.name">,
  { participantId, real }: z.output<typeof saveNameSchema>,
  secret: string,
): Promise<{ ok: true }> {
  const isEmpty = isNameEmpty(real);
  await ctx.db.transact(async (tx) => {
    if (!(await findParticipant(tx, workspaceId, participantId))) throw new AppError("not-found");
    await tx.delete(participantNames).where(eq(participantNames.participantId, participantId));
    if (!isEmpty) {
      const sealed = seal(real, { secret, participantId });
      await tx.insert(participantNames).values({ participantId, sealed, changedAt: ctx.now() });
    }
    const event = isEmpty ? "participant.name-forgotten" : "participant.name-saved";
    await record(tx, ctx, { workspaceId, event, subject: participantId });
  });
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}

export type ReadName = { ok: true; real: RealName | null } | { ok: false; reason: "other-key" };

/** Who somebody is. Each look is written down. */
export async function readName(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.name">,
  { participantId }: z.output<typeof readNameSchema>,
  secret: string,
): Promise<ReadName> {
  return ctx.db.transact<ReadName>(async (tx) => {
    if (!(await findParticipant(tx, workspaceId, participantId))) throw new AppError("not-found");
    const [row] = await tx
      .select({ sealed: participantNames.sealed })
      .from(participantNames)
      .where(eq(participantNames.participantId, participantId));
    await record(tx, ctx, { workspaceId, event: "participant.name-read", subject: participantId });
    if (!row) return { ok: true, real: null };
    const real = unseal(row.sealed, { secret, participantId });
    return real ? { ok: true, real } : { ok: false, reason: "other-key" };
  });
}
