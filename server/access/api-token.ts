import { and, eq, gt, inArray, isNull, or } from "drizzle-orm";
import { apiTokens } from "#db/schema/api.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { isAllowed, memberRoles } from "#domain/access/policy.ts";
import type { Scope } from "#domain/access/scopes.ts";
import { hashToken, newToken } from "./session-token.ts";

/** What every key of ours begins with, so that people and programs know one where it leaked. */
const prefix = "polku_";
const longestToken = 200;
const makers = memberRoles.filter((role) => isAllowed(role, "api.manage"));

export type LiveToken = {
  id: string;
  workspaceId: string;
  name: string;
  scopes: Scope[];
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

/** 256 random bits behind a word that names them. */
export function newApiToken(): string {
  return `${prefix}${newToken()}`;
}

/** The key that a request carries as `Authorization: Bearer polku_…`, or null. */
export function bearerIn(header: string | null): string | null {
  const token = /^Bearer +(\S+)$/i.exec(header?.trim() ?? "")?.[1] ?? "";
  return token.startsWith(prefix) && token.length <= longestToken ? token : null;
}

/**
 * The token if it opens anything now: not revoked, not past its day, and whoever made it may still
 * make one. Asked for anew at every use.
 */
export async function findLiveToken(
  read: Tx,
  by: { id: string } | { token: string },
  now: Date,
): Promise<LiveToken | null> {
  const [row] = await read
    .select({
      id: apiTokens.id,
      workspaceId: apiTokens.workspaceId,
      name: apiTokens.name,
      scopes: apiTokens.scopes,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .innerJoin(workspaces, eq(workspaces.id, apiTokens.workspaceId))
    .innerJoin(
      members,
      and(eq(members.workspaceId, apiTokens.workspaceId), eq(members.userId, apiTokens.createdBy)),
    )
    .where(
      and(
        "id" in by ? eq(apiTokens.id, by.id) : eq(apiTokens.tokenHash, hashToken(by.token)),
        isNull(apiTokens.revokedAt),
        isNull(workspaces.deletedAt),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, now)),
        inArray(members.role, makers),
      ),
    );
  return row ?? null;
}
