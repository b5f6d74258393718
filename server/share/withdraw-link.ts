import { and, eq, isNull } from "drizzle-orm";
import { shareLinks } from "#db/schema/share.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

/** It opens nothing more; pages that are open close within a second (server/share/watch.ts). */
export async function withdrawLink(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.share">,
  { linkId }: { linkId: string },
): Promise<{ ok: true } | { ok: false; reason: "link-gone" }> {
  return ctx.db.transact(async (tx) => {
    const rows = await tx
      .update(shareLinks)
      .set({ withdrawnAt: ctx.now() })
      .where(
        and(eq(shareLinks.id, linkId), eq(shareLinks.mapId, mapId), isNull(shareLinks.withdrawnAt)),
      )
      .returning({ id: shareLinks.id });
    if (rows.length === 0) return { ok: false as const, reason: "link-gone" as const };
    await record(tx, ctx, { workspaceId, event: "share.withdrawn", subject: linkId });
    return { ok: true as const };
  });
}
