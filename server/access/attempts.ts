import { createHash } from "node:crypto";
import { and, count, eq, gt, inArray, lt, or } from "drizzle-orm";
import { attempts } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";

const most = 10;
const windowMs = 15 * 60_000;

/**
 * Counts a try before it is judged, so that tries side by side cannot slip past.
 * Ten in 15 minutes from one address, and ten at one account from one address: whoever tries another
 * person's door locks only himself out. Null = too many; else forget() it when the try was a good one.
 */
export async function countTry(
  ctx: Ctx,
  {
    door = "sign-in",
    account,
    address,
  }: { door?: "sign-in" | "share"; account: string; address: string },
): Promise<{ forget(): Promise<void> } | null> {
  const at = ctx.now();
  const since = new Date(at.getTime() - windowMs);
  const doors = [`${door}:address:${address}`, `${door}:account:${hashed(account)}:${address}`];
  const ids = await ctx.db.transact(async (tx) => {
    // What lies in the time to come was counted before the clock was set back, and would count until then.
    const ahead = new Date(at.getTime() + windowMs);
    await tx.delete(attempts).where(or(lt(attempts.at, since), gt(attempts.at, ahead)));
    const tried = await tx
      .select({ door: attempts.door, times: count() })
      .from(attempts)
      .where(and(inArray(attempts.door, doors), gt(attempts.at, since)))
      .groupBy(attempts.door);
    if (tried.some(({ times }) => times >= most)) return null;
    const rows = await tx
      .insert(attempts)
      .values(doors.map((door) => ({ door, at })))
      .returning({ id: attempts.id });
    return rows.map(({ id }) => id);
  });
  if (!ids) return null;
  return {
    forget: () =>
      ctx.db.transact(async (tx) => {
        await tx.delete(attempts).where(inArray(attempts.id, ids));
        // a person who got in starts afresh
        await tx.delete(attempts).where(eq(attempts.door, doors[1] ?? ""));
      }),
  };
}

/** The table need not list whose accounts were tried. */
function hashed(account: string): string {
  return createHash("sha256").update(account).digest("base64url");
}
