import { createHmac } from "node:crypto";
import { and, eq, lt, sql } from "drizzle-orm";
import { shareLinks, shareOpens } from "#db/schema/share.ts";
import type { Ctx } from "../context.ts";

/**
 * Counts a reader once a day. Nothing is left in their browser: address and kind of browser make a
 * hash with a key of the day, which is good for nothing once the day's rows have gone.
 */
export async function countOpen(
  system: Ctx,
  linkId: string,
  { address, agent, secret }: { address: string; agent: string; secret: string },
): Promise<void> {
  const now = system.now();
  const day = now.toISOString().slice(0, 10);
  const key = createHmac("sha256", secret).update(`opens ${linkId} ${day}`).digest();
  const reader = createHmac("sha256", key).update(`${address} ${agent}`).digest("base64url");
  await system.db.transact(async (tx) => {
    await tx.delete(shareOpens).where(and(eq(shareOpens.linkId, linkId), lt(shareOpens.day, day)));
    const isNew = await tx
      .insert(shareOpens)
      .values({ linkId, day, reader })
      .onConflictDoNothing()
      .returning({ reader: shareOpens.reader });
    await tx
      .update(shareLinks)
      .set({
        lastOpenedAt: now,
        ...(isNew.length > 0 ? { opens: sql`${shareLinks.opens} + 1` } : {}),
      })
      .where(eq(shareLinks.id, linkId));
  });
}
