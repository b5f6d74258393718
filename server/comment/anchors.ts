import { and, eq, inArray } from "drizzle-orm";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { type Anchor, idsOf } from "#domain/comment/anchor.ts";

/** Is there such a place on this map now? Ids of other maps name none here. */
export async function isPlace(tx: Tx, mapId: string, anchor: Anchor): Promise<boolean> {
  switch (anchor.kind) {
    case "map":
      return true;
    case "pain":
      return (
        (
          await tx
            .select({ id: painPoints.id })
            .from(painPoints)
            .where(and(eq(painPoints.id, anchor.id), eq(painPoints.mapId, mapId)))
        ).length === 1
      );
    case "cell":
      return areNodes(tx, mapId, { [anchor.stepId]: "step", [anchor.laneId]: "lane" });
    case "curve":
      return areNodes(tx, mapId, {
        [anchor.stepId]: "step",
        ...(anchor.laneId === undefined ? {} : { [anchor.laneId]: "lane" }),
      });
    default:
      return areNodes(tx, mapId, { [idsOf(anchor).anchorId]: anchor.kind });
  }
}

async function areNodes(
  tx: Tx,
  mapId: string,
  wanted: Record<string, "phase" | "step" | "lane" | "card">,
): Promise<boolean> {
  const ids = Object.keys(wanted);
  const found = await tx
    .select({ id: nodes.id, kind: nodes.kind })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), inArray(nodes.id, ids)));
  return found.length === ids.length && found.every(({ id, kind }) => wanted[id] === kind);
}
