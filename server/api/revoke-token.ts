import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { apiTokens } from "#db/schema/api.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

export const revokeTokenSchema = z.object({ tokenId: z.string().max(64) });

/** The very next request with it finds nothing. */
export async function revokeToken(
  ctx: Ctx,
  { workspaceId }: Granted<"api.manage">,
  { tokenId }: z.output<typeof revokeTokenSchema>,
): Promise<{ ok: true } | { ok: false; reason: "token-gone" }> {
  return ctx.db.transact(async (tx) => {
    const rows = await tx
      .update(apiTokens)
      .set({ revokedAt: ctx.now() })
      .where(
        and(
          eq(apiTokens.id, tokenId),
          eq(apiTokens.workspaceId, workspaceId),
          isNull(apiTokens.revokedAt),
        ),
      )
      .returning({ id: apiTokens.id });
    if (rows.length === 0) return { ok: false as const, reason: "token-gone" as const };
    await record(tx, ctx, { workspaceId, event: "token.revoked", subject: tokenId });
    return { ok: true as const };
  });
}
