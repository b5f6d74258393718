import { eq } from "drizzle-orm";
import { mapViews } from "#db/schema/map.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { findView } from "./find-view.ts";
import type { ViewGrants } from "./view-grants.ts";

type Deleted = { ok: true } | { ok: false; reason: "view-gone" | "may-not-share" };

export async function deleteView(
  ctx: Ctx,
  grants: ViewGrants,
  { viewId }: { viewId: string },
): Promise<Deleted> {
  const { workspaceId } = grants.save;
  return ctx.db.transact(async (tx) => {
    const found = await findView(tx, ctx, grants, viewId);
    if (!found) return { ok: false, reason: "view-gone" };
    if (found.isShared && !grants.share) return { ok: false, reason: "may-not-share" };
    await tx.delete(mapViews).where(eq(mapViews.id, viewId));
    await record(tx, ctx, { workspaceId, event: "view.deleted", subject: viewId });
    return { ok: true };
  });
}
