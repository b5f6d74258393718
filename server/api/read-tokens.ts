import { and, desc, eq, isNull } from "drizzle-orm";
import { apiTokens } from "#db/schema/api.ts";
import { members, users } from "#db/schema/workspace.ts";
import { isAllowed } from "#domain/access/policy.ts";
import type { Scope } from "#domain/access/scopes.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type TokenRow = {
  id: string;
  name: string;
  /** how it begins */
  hint: string;
  scopes: Scope[];
  maker: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  /** asleep: whoever made it may no longer make one */
  status: "live" | "expired" | "asleep";
};

/** Those that were not revoked, the newest first. */
export async function readTokens(
  ctx: Ctx,
  { workspaceId }: Granted<"api.manage">,
): Promise<TokenRow[]> {
  const rows = await ctx.db.read
    .select({ token: apiTokens, maker: users.name, role: members.role })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.createdBy))
    .leftJoin(
      members,
      and(eq(members.workspaceId, apiTokens.workspaceId), eq(members.userId, apiTokens.createdBy)),
    )
    .where(and(eq(apiTokens.workspaceId, workspaceId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt), apiTokens.id);
  return rows.map(({ token, maker, role }) => {
    const { id, name, hint, scopes, createdAt, expiresAt, lastUsedAt } = token;
    const isAwake = role !== null && isAllowed(role, "api.manage");
    const isExpired = expiresAt !== null && expiresAt <= ctx.now();
    const status = isExpired ? "expired" : isAwake ? "live" : "asleep";
    return { id, name, hint, scopes, maker, createdAt, expiresAt, lastUsedAt, status };
  });
}
