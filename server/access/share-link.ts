import { and, eq, gt, isNull, or } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { shareLinks } from "#db/schema/share.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { hashToken } from "./session-token.ts";

const longestToken = 100;

/** A view link that opens something now. */
export type LiveLink = {
  id: string;
  mapId: string;
  workspaceId: string;
  isSensitive: boolean;
  locale: "en" | "fi";
  timeZone: string;
  passwordHash: string | null;
  laneIds: string[] | null;
  showsPain: boolean;
  showsQuotes: boolean;
  frames: string[];
};

/** Not withdrawn, not past its day, and its map is there. Asked for anew at every use. */
export async function findLiveLink(
  read: Tx,
  by: { id: string } | { token: string },
  now: Date,
): Promise<LiveLink | null> {
  if ("token" in by && by.token.length > longestToken) return null;
  const [row] = await read
    .select({
      id: shareLinks.id,
      mapId: shareLinks.mapId,
      workspaceId: maps.workspaceId,
      isSensitive: workspaces.isSensitive,
      locale: workspaces.locale,
      timeZone: workspaces.timeZone,
      passwordHash: shareLinks.passwordHash,
      laneIds: shareLinks.laneIds,
      showsPain: shareLinks.showsPain,
      showsQuotes: shareLinks.showsQuotes,
      frames: shareLinks.frames,
    })
    .from(shareLinks)
    .innerJoin(maps, eq(maps.id, shareLinks.mapId))
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .where(
      and(
        "id" in by ? eq(shareLinks.id, by.id) : eq(shareLinks.tokenHash, hashToken(by.token)),
        isLive(now),
        isNull(maps.deletedAt),
        isNull(workspaces.deletedAt),
      ),
    );
  return row ?? null;
}

export function isLive(now: Date) {
  return and(
    isNull(shareLinks.withdrawnAt),
    or(isNull(shareLinks.expiresAt), gt(shareLinks.expiresAt, now)),
  );
}
