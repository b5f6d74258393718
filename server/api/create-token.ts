import { z } from "zod";
import { apiTokens } from "#db/schema/api.ts";
import { scopes } from "#domain/access/scopes.ts";
import { newApiToken } from "../access/api-token.ts";
import type { Granted } from "../access/authorize.ts";
import { hashToken } from "../access/session-token.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

const dayMs = 24 * 3_600_000;
export const tokenDays = [30, 90, 365] as const;

export const createTokenSchema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(scopes)).min(1),
  /** null = until it is revoked */
  days: z.union(tokenDays.map((days) => z.literal(days))).nullable(),
});

/** A key for a program. It is in the answer and nowhere else: only its hash is kept. */
export async function createToken(
  ctx: Ctx,
  { workspaceId }: Granted<"api.manage">,
  { name, days, ...input }: z.output<typeof createTokenSchema>,
): Promise<{ ok: true; id: string; token: string }> {
  if (ctx.actor.kind !== "user") throw new AppError("forbidden");
  const createdBy = ctx.actor.userId;
  const id = ctx.newId();
  const token = newApiToken();
  const createdAt = ctx.now();
  const held = [...new Set(input.scopes)];
  await ctx.db.transact(async (tx) => {
    await tx.insert(apiTokens).values({
      id,
      workspaceId,
      name,
      tokenHash: hashToken(token),
      hint: token.slice(0, 10),
      scopes: held,
      createdBy,
      createdAt,
      expiresAt: days === null ? null : new Date(createdAt.getTime() + days * dayMs),
    });
    await record(tx, ctx, {
      workspaceId,
      event: "token.created",
      subject: id,
      detail: { name, scopes: held, days },
    });
  });
  return { ok: true, id, token };
}
