import { sessions } from "#db/schema/workspace.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { hashToken, newToken, sessionCookieNames } from "./session-token.ts";

/** What a browser would send to be this person. */
export type SessionCookie = { name: string; value: string; expires: Date };

const hours = 12;

/** A session that whoever runs the server opens for a person, so that scripts can act as them. */
export async function openSession(
  ctx: Ctx,
  { userId, isSecure }: { userId: string; isSecure: boolean },
): Promise<SessionCookie> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  const token = newToken();
  const createdAt = ctx.now();
  const expires = new Date(createdAt.getTime() + hours * 3_600_000);
  await ctx.db.transact(async (tx) => {
    await tx.insert(sessions).values({ tokenHash: hashToken(token), userId, expires, createdAt });
    await record(tx, ctx, { workspaceId: null, event: "session.opened", subject: userId });
  });
  return {
    name: isSecure ? sessionCookieNames.https : sessionCookieNames.http,
    value: token,
    expires,
  };
}
