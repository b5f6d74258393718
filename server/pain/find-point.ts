import { and, eq } from "drizzle-orm";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { AppError } from "../errors.ts";

/** A pain point of this map; of any other it is not there. */
export async function findPoint(tx: Tx, mapId: string, painPointId: string) {
  const [point] = await tx
    .select()
    .from(painPoints)
    .where(and(eq(painPoints.id, painPointId), eq(painPoints.mapId, mapId)));
  if (!point) throw new AppError("not-found");
  return point;
}

export async function membersOf(tx: Tx, painPointId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: painPointExcerpts.excerptId })
    .from(painPointExcerpts)
    .where(eq(painPointExcerpts.painPointId, painPointId))
    .orderBy(painPointExcerpts.excerptId);
  return rows.map(({ id }) => id);
}
