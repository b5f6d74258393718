import { and, desc, eq } from "drizzle-orm";
import { shareLinks } from "#db/schema/share.ts";
import { users } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import { isLive } from "../access/share-link.ts";
import type { Ctx } from "../context.ts";

export type LinkRow = {
  id: string;
  name: string;
  maker: string | null;
  laneIds: string[] | null;
  showsPain: boolean;
  showsQuotes: boolean;
  hasPassword: boolean;
  frames: string[];
  createdAt: Date;
  expiresAt: Date | null;
  opens: number;
  lastOpenedAt: Date | null;
};

/** Those that open the map now, the newest first; their addresses are not kept. */
export async function readLinks(ctx: Ctx, { mapId }: Granted<"map.share">): Promise<LinkRow[]> {
  const rows = await ctx.db.read
    .select({ link: shareLinks, maker: users.name })
    .from(shareLinks)
    .leftJoin(users, eq(users.id, shareLinks.createdBy))
    .where(and(eq(shareLinks.mapId, mapId), isLive(ctx.now())))
    .orderBy(desc(shareLinks.createdAt), shareLinks.id);
  return rows.map(({ link, maker }) => {
    const { id, name, laneIds, showsPain, showsQuotes, passwordHash, frames } = link;
    const { createdAt, expiresAt, opens, lastOpenedAt } = link;
    const shows = { laneIds, showsPain, showsQuotes, hasPassword: passwordHash !== null, frames };
    return { id, name, maker, ...shows, createdAt, expiresAt, opens, lastOpenedAt };
  });
}
