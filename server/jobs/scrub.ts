import { and, eq } from "drizzle-orm";
import { jobs } from "#db/schema/jobs.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import { logger } from "../logger.ts";
import { enqueue, finishedAfterMs } from "./enqueue.ts";

const kind = "scrub";

/**
 * In the transaction that erases somebody's words: they have to leave the files too, whatever becomes of
 * this process. Call `scrubNow` once it is over.
 */
export async function enqueueScrub(
  tx: Tx,
  ctx: Ctx,
  runAt = new Date(ctx.now().getTime() + finishedAfterMs),
): Promise<void> {
  const payload = { askedLast: ctx.newId() };
  await enqueue(tx, ctx, { kind, key: kind, workspaceId: null, payload, runAt });
}

/** They leave the files before anybody is told that they are gone; where that fails the queue tries again. */
export async function scrubNow(ctx: Ctx): Promise<void> {
  const asked = await waiting(ctx.db.read);
  try {
    await ctx.db.scrub();
    await ctx.db.transact(async (tx) => {
      const now = await waiting(tx);
      // who has erased something meanwhile asked anew
      const isSame = now && asked && now.payload.askedLast === asked.payload.askedLast;
      if (isSame) await tx.delete(jobs).where(eq(jobs.id, now.id));
    });
  } catch (error) {
    logger.error({ err: error }, "what was erased may still be in the files; will try again");
  }
}

async function waiting(read: Tx) {
  const [job] = await read
    .select({ id: jobs.id, payload: jobs.payload })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.status, "waiting"), eq(jobs.attempts, 0)));
  return job;
}
