import { and, eq } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "#db/schema/api.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { addDeliveries, enqueueDelivery } from "../jobs/events.ts";

type Manage = Granted<"api.manage">;
type OfWebhook = { webhookId: string };

/** It is told nothing more, not even what waits. */
export async function removeWebhook(
  ctx: Ctx,
  { workspaceId }: Manage,
  { webhookId }: OfWebhook,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    await findWebhook(tx, workspaceId, webhookId);
    await tx.delete(webhooks).where(eq(webhooks.id, webhookId));
    await record(tx, ctx, { workspaceId, event: "webhook.removed", subject: webhookId });
  });
  return { ok: true };
}

/** An event that says nothing, to see whether it arrives. */
export async function testWebhook(
  ctx: Ctx,
  { workspaceId }: Manage,
  { webhookId }: OfWebhook,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    await findWebhook(tx, workspaceId, webhookId);
    await addDeliveries(tx, ctx, webhookId, [{ event: "ping", data: {} }]);
    await record(tx, ctx, { workspaceId, event: "webhook.tested", subject: webhookId });
  });
  ctx.outside.wakeJobs();
  return { ok: true };
}

/** Once more from the first try, as the same delivery: a receiver can tell that it had it before. */
export async function sendAgain(
  ctx: Ctx,
  { workspaceId }: Manage,
  { webhookId, deliveryId }: OfWebhook & { deliveryId: string },
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    await findWebhook(tx, workspaceId, webhookId);
    const rows = await tx
      .update(webhookDeliveries)
      .set({ status: "waiting", tries: 0, nextTryAt: ctx.now() })
      .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.webhookId, webhookId)))
      .returning({ id: webhookDeliveries.id });
    if (rows.length === 0) throw new AppError("not-found");
    await enqueueDelivery(tx, ctx, ctx.now());
    await record(tx, ctx, {
      workspaceId,
      event: "webhook.sent-again",
      subject: webhookId,
      detail: { deliveryId },
    });
  });
  ctx.outside.wakeJobs();
  return { ok: true };
}

/** One of another workspace is not there. */
async function findWebhook(tx: Tx, workspaceId: string, webhookId: string): Promise<void> {
  const [hook] = await tx
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(and(eq(webhooks.id, webhookId), eq(webhooks.workspaceId, workspaceId)));
  if (!hook) throw new AppError("not-found");
}
