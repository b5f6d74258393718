import { shareLinks } from "#db/schema/share.ts";
import type { NewLink } from "#domain/share/link.ts";
import type { Granted } from "../access/authorize.ts";
import { hashPassword } from "../access/password.ts";
import { hashToken, newToken } from "../access/session-token.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { readJourneyMap } from "../map/read.ts";

const dayMs = 24 * 3_600_000;

export type CreateLinkResult =
  | { ok: true; id: string; token: string }
  | { ok: false; reason: "unknown-lane" | "password-in-frame" };

/**
 * A link to look at the map. The word in its address is in the answer and nowhere else. A frame cannot
 * ask for a password: browsers keep nothing for a page inside somebody else's.
 */
export async function createLink(
  ctx: Ctx,
  grants: { share: Granted<"map.share">; read: Granted<"map.read"> },
  { name, laneIds, showsPain, showsQuotes, days, password, frames }: NewLink,
): Promise<CreateLinkResult> {
  const { mapId, workspaceId } = grants.share;
  if (password !== null && frames.length > 0) return { ok: false, reason: "password-in-frame" };
  if (laneIds !== null) {
    const { lanes } = await readJourneyMap(ctx, grants.read);
    const here = new Set(lanes.map(({ id }) => id));
    if (!laneIds.every((id) => here.has(id))) return { ok: false, reason: "unknown-lane" };
  }
  const id = ctx.newId();
  const token = newToken();
  const createdAt = ctx.now();
  const passwordHash = password === null ? null : await hashPassword(password);
  await ctx.db.transact(async (tx) => {
    await tx.insert(shareLinks).values({
      id,
      mapId,
      name,
      tokenHash: hashToken(token),
      passwordHash,
      laneIds,
      showsPain,
      showsQuotes,
      frames,
      createdBy: actorId(ctx.actor),
      createdAt,
      expiresAt: days === null ? null : new Date(createdAt.getTime() + days * dayMs),
    });
    await record(tx, ctx, {
      workspaceId,
      event: "share.created",
      subject: id,
      detail: { mapId, name, days, showsPain, showsQuotes, frames, hasPassword: password !== null },
    });
  });
  return { ok: true, id, token };
}
