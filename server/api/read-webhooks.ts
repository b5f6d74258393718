import { asc, desc, eq } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "#db/schema/api.ts";
import type { DeliveredEvent, WebhookEvent } from "#domain/api/events.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type DeliveryRow = {
  id: string;
  event: DeliveredEvent;
  at: Date;
  status: "waiting" | "delivered" | "failed";
  tries: number;
  nextTryAt: Date;
  responseStatus: number | null;
  problem: string | null;
};

export type WebhookRow = {
  id: string;
  url: string;
  events: WebhookEvent[];
  createdAt: Date;
  /** the newest first */
  deliveries: DeliveryRow[];
};

const mostShown = 20;

export async function readWebhooks(
  ctx: Ctx,
  { workspaceId }: Granted<"api.manage">,
): Promise<WebhookRow[]> {
  const hooks = await ctx.db.read
    .select({
      id: webhooks.id,
      url: webhooks.url,
      events: webhooks.events,
      createdAt: webhooks.createdAt,
    })
    .from(webhooks)
    .where(eq(webhooks.workspaceId, workspaceId))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id));
  return Promise.all(
    hooks.map(async (hook) => ({ ...hook, deliveries: await readDeliveries(ctx, hook.id) })),
  );
}

function readDeliveries(ctx: Ctx, webhookId: string): Promise<DeliveryRow[]> {
  const { id, event, at, status, tries, nextTryAt, responseStatus, problem } = webhookDeliveries;
  return ctx.db.read
    .select({ id, event, at, status, tries, nextTryAt, responseStatus, problem })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.webhookId, webhookId))
    .orderBy(desc(webhookDeliveries.at), desc(webhookDeliveries.id))
    .limit(mostShown)
    .then((rows) => rows);
}
