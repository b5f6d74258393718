import { eq } from "drizzle-orm";
import { z } from "zod";
import { mapViews } from "#db/schema/map.ts";
import type { MapView } from "#domain/map/view.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { findView } from "./find-view.ts";
import type { ViewGrants } from "./view-grants.ts";

export const viewNameSchema = z.string().trim().min(1).max(120);

type Change = { name?: string; isShared?: boolean; view?: MapView };
type Changed = { ok: true } | { ok: false; reason: "view-gone" | "may-not-share" };

/** Another name, another content, or other people who see it. */
export async function changeView(
  ctx: Ctx,
  grants: ViewGrants,
  { viewId, change }: { viewId: string; change: Change },
): Promise<Changed> {
  const { workspaceId } = grants.save;
  return ctx.db.transact(async (tx) => {
    const found = await findView(tx, ctx, grants, viewId);
    if (!found) return { ok: false, reason: "view-gone" };
    const touchesOthers = found.isShared || change.isShared === true;
    if (touchesOthers && !grants.share) return { ok: false, reason: "may-not-share" };
    await tx
      .update(mapViews)
      .set({ ...change, changedAt: ctx.now() })
      .where(eq(mapViews.id, viewId));
    await record(tx, ctx, { workspaceId, event: "view.changed", subject: viewId });
    return { ok: true };
  });
}
