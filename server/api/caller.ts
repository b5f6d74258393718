import { eq } from "drizzle-orm";
import { apiTokens } from "#db/schema/api.ts";
import { bearerIn, findLiveToken, type LiveToken } from "../access/api-token.ts";
import type { Ctx } from "../context.ts";
import { limitsOf, secondsToWait } from "./limits.ts";
import { ApiProblem } from "./problem.ts";

const minuteMs = 60_000;

/**
 * The token that a request comes with, counted against what its holder and its address may ask.
 * No cookie and no address parameter opens anything here.
 */
export async function callerOf(
  system: Ctx,
  request: Request,
  address: string,
): Promise<{ ctx: Ctx; token: LiveToken }> {
  const nowMs = system.now().getTime();
  const limits = limitsOf(system.db);
  mustNotWait(secondsToWait(limits.address, address, nowMs));
  const secret = bearerIn(request.headers.get("authorization"));
  const token = secret && (await findLiveToken(system.db.read, { token: secret }, system.now()));
  if (!token) {
    // only who brings no living token waits: a forgotten program must not shut out its neighbours
    mustNotWait(secondsToWait(limits.refusal, address, nowMs));
    throw new ApiProblem("unauthorized", { headers: { "www-authenticate": "Bearer" } });
  }
  mustNotWait(secondsToWait(limits.token, token.id, nowMs));
  await noteUse(system, token);
  return { ctx: { ...system, actor: { kind: "token", tokenId: token.id } }, token };
}

function mustNotWait(seconds: number): void {
  if (seconds > 0) {
    throw new ApiProblem("too-many-requests", { headers: { "retry-after": String(seconds) } });
  }
}

/** To the minute: reading must not become writing. */
async function noteUse(system: Ctx, { id, lastUsedAt }: LiveToken): Promise<void> {
  const now = system.now();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < minuteMs) return;
  await system.db.transact(async (tx) => {
    await tx.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id));
  });
}
