import { and, eq, isNotNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { StoredCopy } from "./stored-copy.ts";

/** Also of those that were merged into others, or that nobody speaks for any more. */
export async function titlesOfPoints(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, mapId, title, isTitleHeld } = painPoints;
  const rows = await tx
    .select({ id, mapId, title, isTitleHeld })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.title,
    mapId: row.mapId,
    isTitle: true,
    // the next count finds another one; what a person wrote keeps the rest
    store: (now, left) =>
      now
        .update(painPoints)
        .set({ title: row.isTitleHeld ? left.text : "" })
        .where(and(eq(id, row.id), eq(title, row.title))),
  }));
}

/** Why somebody put one aside. */
export async function dismissReasons(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, dismissReason } = painPoints;
  const rows = await tx
    .select({ id, dismissReason })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(eq(maps.workspaceId, workspaceId), isNotNull(dismissReason)));
  return rows.map((row) => ({
    text: row.dismissReason ?? "",
    takesOverTitles: true,
    store: (now, left) =>
      now.update(painPoints).set({ dismissReason: left.text }).where(eq(id, row.id)),
  }));
}
