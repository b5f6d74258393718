import { audit } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { actorId, type Ctx } from "./context.ts";

type AuditEvent = {
  workspaceId: string | null;
  /** dotted, past tense: "member.invited" */
  event: string;
  subject?: string;
  detail?: Record<string, unknown>;
};

/** One row a verb, in the verb's own transaction. */
export async function record(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, event, subject, detail }: AuditEvent,
) {
  await tx.insert(audit).values({
    at: ctx.now(),
    workspaceId,
    actorKind: ctx.actor.kind,
    actorId: actorId(ctx.actor),
    event,
    subject: subject ?? null,
    detail: detail ?? null,
  });
}
