import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { members } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import type { changeRoleSchema } from "./change-role.ts";

export type AddMemberResult = { ok: true } | { ok: false; reason: "already-a-member" };

/** Gives somebody who has an account a place in a workspace. People invite; only the system adds. */
export async function addMember(
  ctx: Ctx,
  grant: Granted<"member.manage">,
  { userId, role }: z.output<typeof changeRoleSchema>,
): Promise<AddMemberResult> {
  if (grant.role !== "system") throw new AppError("forbidden");
  const { workspaceId } = grant;
  const result = await ctx.db.transact<AddMemberResult>(async (tx) => {
    const [already] = await tx
      .select({ role: members.role })
      .from(members)
      .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)));
    if (already) return { ok: false, reason: "already-a-member" };
    await tx.insert(members).values({ workspaceId, userId, role, createdAt: ctx.now() });
    await record(tx, ctx, {
      workspaceId,
      event: "member.added",
      subject: userId,
      detail: { role },
    });
    return { ok: true };
  });
  if (result.ok) ctx.outside.announce(workspaceId, { kind: "members" });
  return result;
}
