import { and, asc, eq, lt, lte, min, ne } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "#db/schema/api.ts";
import type { Ctx } from "../context.ts";
import { enqueueDelivery } from "../jobs/events.ts";
import { signatureOf } from "./signature.ts";
import type { Posted } from "./web-door.ts";

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
/** after the first try; then it has failed, and can be sent again by hand */
export const triesAgainAfterMs = [
  10 * secondMs,
  minuteMs,
  10 * minuteMs,
  60 * minuteMs,
  6 * 60 * minuteMs,
];
const mostAtOnce = 8;
const keptForMs = 30 * 24 * 60 * minuteMs;

/**
 * Sends what is due, a few side by side. One that fails is tried later and later, and what else waits
 * for that webhook waits a little too: one that is down holds up nobody.
 */
export async function deliverDue(ctx: Ctx, isStopping: () => boolean): Promise<void> {
  for (let due = await readDue(ctx); due.length > 0 && !isStopping(); due = await readDue(ctx)) {
    await Promise.all(due.map((delivery) => deliver(ctx, delivery)));
  }
  await ctx.db.transact(async (tx) => {
    const old = new Date(ctx.now().getTime() - keptForMs);
    await tx
      .delete(webhookDeliveries)
      .where(and(ne(webhookDeliveries.status, "waiting"), lt(webhookDeliveries.at, old)));
    const [next] = await tx
      .select({ at: min(webhookDeliveries.nextTryAt) })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.status, "waiting"));
    if (next?.at) await enqueueDelivery(tx, ctx, next.at);
  });
}

type Due = Awaited<ReturnType<typeof readDue>>[number];

function readDue(ctx: Ctx) {
  return ctx.db.read
    .select({ delivery: webhookDeliveries, hook: webhooks })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(
      and(eq(webhookDeliveries.status, "waiting"), lte(webhookDeliveries.nextTryAt, ctx.now())),
    )
    .orderBy(asc(webhookDeliveries.nextTryAt), asc(webhookDeliveries.at), asc(webhookDeliveries.id))
    .limit(mostAtOnce);
}

async function deliver(ctx: Ctx, { delivery, hook }: Due): Promise<void> {
  const { id, event, at, data } = delivery;
  const { workspaceId, url, secret } = hook;
  const body = JSON.stringify({ id, event, at: at.toISOString(), workspaceId, data });
  const posted: Posted = (await ctx.outside.web?.post(
    url,
    {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Polku",
      "polku-event": event,
      "polku-delivery": id,
      "polku-signature": signatureOf(secret, ctx.now(), body),
    },
    body,
  )) ?? { ok: false, reason: "no-answer", status: null };
  await keep(ctx, delivery, posted);
}

async function keep(ctx: Ctx, { id, webhookId, tries }: Due["delivery"], posted: Posted) {
  const now = ctx.now();
  const waitMs = triesAgainAfterMs[tries];
  const outcome = posted.ok
    ? { status: "delivered" as const, problem: null }
    : waitMs === undefined
      ? { status: "failed" as const, problem: posted.reason }
      : {
          status: "waiting" as const,
          problem: posted.reason,
          nextTryAt: new Date(now.getTime() + waitMs),
        };
  await ctx.db.transact(async (tx) => {
    await tx
      .update(webhookDeliveries)
      .set({ ...outcome, tries: tries + 1, lastTryAt: now, responseStatus: posted.status })
      .where(eq(webhookDeliveries.id, id));
    if (posted.ok) return;
    const later = new Date(now.getTime() + (triesAgainAfterMs[0] ?? 0));
    await tx
      .update(webhookDeliveries)
      .set({ nextTryAt: later })
      .where(
        and(
          eq(webhookDeliveries.webhookId, webhookId),
          eq(webhookDeliveries.status, "waiting"),
          lt(webhookDeliveries.nextTryAt, later),
        ),
      );
  });
}
