import { and, eq, gt } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "#db/schema/api.ts";
import { jobs } from "#db/schema/jobs.ts";
import type { Tx } from "#db/transact.ts";
import type { Happening, WebhookEvent } from "#domain/api/events.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "./enqueue.ts";

/**
 * Tells the workspace's webhooks what has just happened, in the transaction in which it happens: both
 * are there after a crash, or neither. Costs one look-up where there are none. Call
 * `ctx.outside.wakeJobs()` once the transaction is over.
 */
export async function tellWebhooks(
  tx: Tx,
  ctx: Ctx,
  workspaceId: string,
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return;
  const hooks = await tx
    .select({ id: webhooks.id, events: webhooks.events })
    .from(webhooks)
    .where(eq(webhooks.workspaceId, workspaceId));
  for (const { id, events } of hooks) {
    const wanted = happenings.filter(({ event }) => events.includes(event as WebhookEvent));
    await addDeliveries(tx, ctx, id, wanted);
  }
}

export async function addDeliveries(
  tx: Tx,
  ctx: Ctx,
  webhookId: string,
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return;
  const at = ctx.now();
  await tx.insert(webhookDeliveries).values(
    happenings.map(({ event, data }) => ({
      id: ctx.newId(),
      webhookId,
      event,
      at,
      data,
      status: "waiting" as const,
      nextTryAt: at,
    })),
  );
  await enqueueDelivery(tx, ctx, at);
}

/** One job sends all that is due; one that waits for a later try does not hold up what is due now. */
export async function enqueueDelivery(tx: Tx, ctx: Ctx, runAt: Date): Promise<void> {
  const kind = "deliver";
  await enqueue(tx, ctx, { kind, key: kind, workspaceId: null, payload: {}, runAt });
  await tx
    .update(jobs)
    .set({ runAt })
    .where(and(eq(jobs.key, kind), eq(jobs.status, "waiting"), gt(jobs.runAt, runAt)));
}

/** At most once a minute a map's webhooks hear that it has changed. */
export async function enqueueMapChanged(
  tx: Tx,
  ctx: Ctx,
  { mapId, workspaceId, runAt }: { mapId: string; workspaceId: string; runAt: Date },
): Promise<void> {
  const kind = "map-changed";
  const key = `${kind}:${mapId}`;
  await enqueue(tx, ctx, { kind, key, workspaceId, payload: { mapId }, runAt });
}
