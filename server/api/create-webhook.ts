import { z } from "zod";
import { webhooks } from "#db/schema/api.ts";
import { webhookEvents } from "#domain/api/events.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { newSecret } from "./signature.ts";
import { mayBePosted } from "./web-door.ts";

export const createWebhookSchema = z.object({
  url: z.string().trim().min(1).max(1_000),
  events: z.array(z.enum(webhookEvents)).min(1),
});

/** An address that is told. The secret that signs is in the answer once. */
export async function createWebhook(
  ctx: Ctx,
  { workspaceId }: Granted<"api.manage">,
  { url, events }: z.output<typeof createWebhookSchema>,
): Promise<
  { ok: true; id: string; secret: string } | { ok: false; reason: "address-not-allowed" }
> {
  const address = mayBePosted(url, ctx.outside.web?.hosts ?? []);
  if (!address) return { ok: false, reason: "address-not-allowed" };
  const id = ctx.newId();
  const secret = newSecret();
  const wanted = [...new Set(events)];
  await ctx.db.transact(async (tx) => {
    await tx.insert(webhooks).values({
      id,
      workspaceId,
      url: address.href,
      secret,
      events: wanted,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
    });
    await record(tx, ctx, {
      workspaceId,
      event: "webhook.created",
      subject: id,
      // what follows the host may be a secret of the receiver's
      detail: { host: address.host, events: wanted },
    });
  });
  return { ok: true, id, secret };
}
