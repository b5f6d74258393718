import { and, desc, eq, lt } from "drizzle-orm";
import { mapChanges } from "#db/schema/map.ts";
import { coalesced, type HistoryLine } from "#domain/history/coalesce.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { type Person, readPeople } from "./read-timeline.ts";

export type NodeHistory = { lines: HistoryLine[]; people: Person[]; next: number | null };

const ROWS_A_PAGE = 400;

/** Who changed what of one card, step, lane, phase, connection or of the map's own details. */
export async function readNodeHistory(
  ctx: Ctx,
  { mapId }: Granted<"map.readHistory">,
  { nodeId, after }: { nodeId: string; after: number | null },
): Promise<NodeHistory> {
  const rows = await ctx.db.read
    .select({
      id: mapChanges.id,
      at: mapChanges.at,
      actorId: mapChanges.actorId,
      field: mapChanges.field,
      before: mapChanges.before,
      after: mapChanges.after,
    })
    .from(mapChanges)
    .where(
      and(
        eq(mapChanges.mapId, mapId),
        eq(mapChanges.nodeId, nodeId),
        after === null ? undefined : lt(mapChanges.id, after),
      ),
    )
    .orderBy(desc(mapChanges.id))
    .limit(ROWS_A_PAGE);
  return {
    lines: coalesced(rows),
    people: await readPeople(
      ctx,
      rows.map(({ actorId }) => actorId),
    ),
    next: rows.length === ROWS_A_PAGE ? (rows.at(-1)?.id ?? null) : null,
  };
}
