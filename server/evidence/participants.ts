import { and, eq } from "drizzle-orm";
import { participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { Consent } from "#domain/evidence/note.ts";
import type { Ctx } from "../context.ts";

/** The person of the research known by this pseudonym, made when nobody is yet. */
export async function participantIdFor(
  tx: Tx,
  ctx: Ctx,
  {
    workspaceId,
    pseudonym,
    consent = "unknown",
  }: { workspaceId: string; pseudonym: string; consent?: Consent },
): Promise<string> {
  const [known] = await tx
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.workspaceId, workspaceId), eq(participants.pseudonym, pseudonym)));
  if (known) return known.id;
  const id = ctx.newId();
  await tx
    .insert(participants)
    .values({ id, workspaceId, pseudonym, consent, createdAt: ctx.now() });
  return id;
}
