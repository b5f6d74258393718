import { and, count, eq } from "drizzle-orm";
import { members } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { isAllowed, type MemberRole } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";

/** Owners are made and unmade by owners only. */
export function mayHandle(grant: Granted<"member.manage">, role: MemberRole): boolean {
  if (role !== "owner" || grant.role === "system") return true;
  return isAllowed(grant.role, "member.manageOwner");
}

/** Would the workspace be left without an owner if this one went? */
export async function isLastOwner(tx: Tx, workspaceId: string, userId: string): Promise<boolean> {
  const owner = and(eq(members.workspaceId, workspaceId), eq(members.role, "owner"));
  const [mine] = await tx
    .select({ userId: members.userId })
    .from(members)
    .where(and(owner, eq(members.userId, userId)));
  if (!mine) return false;
  const [all] = await tx.select({ owners: count() }).from(members).where(owner);
  return all?.owners === 1;
}
