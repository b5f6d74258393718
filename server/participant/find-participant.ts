import { and, eq } from "drizzle-orm";
import { participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";

/** A participant asked for through another workspace is not there. */
export async function findParticipant(tx: Tx, workspaceId: string, participantId: string) {
  const [row] = await tx
    .select()
    .from(participants)
    .where(and(eq(participants.id, participantId), eq(participants.workspaceId, workspaceId)));
  return row ?? null;
}
