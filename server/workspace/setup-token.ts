import { timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { instance, users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { hashToken, newToken } from "../access/session-token.ts";

const KEY = "setup-token";

/**
 * While nobody has an account yet: a fresh one-time token (older ones stop working), to be shown in
 * the terminal only. Null once there is anybody, and nothing is left to guess at.
 */
export async function createSetupToken(tx: Tx): Promise<string | null> {
  await tx.delete(instance).where(eq(instance.key, KEY));
  if (await hasAnybody(tx)) return null;
  const token = newToken();
  await tx.insert(instance).values({ key: KEY, value: hashToken(token) });
  return token;
}

/** Does this token open the set-up page? Works on `ctx.db.read` and inside a transaction alike. */
export async function verifySetupToken(tx: Tx, token: string): Promise<boolean> {
  const [row] = await tx.select().from(instance).where(eq(instance.key, KEY));
  if (!row) return false;
  const kept = Buffer.from(row.value);
  const given = Buffer.from(hashToken(token));
  return kept.length === given.length && timingSafeEqual(kept, given) && !(await hasAnybody(tx));
}

/** Takes the token out of use, in the transaction that makes the owner. False: it opens nothing. */
export async function spendSetupToken(tx: Tx, token: string): Promise<boolean> {
  if (!(await verifySetupToken(tx, token))) return false;
  await tx.delete(instance).where(eq(instance.key, KEY));
  return true;
}

async function hasAnybody(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: users.id }).from(users).limit(1)).length > 0;
}
