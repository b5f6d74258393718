import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { opportunities } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { Cost, Opportunity } from "#domain/review/opportunity.ts";
import { AppError } from "../errors.ts";
import { ownerOf } from "./owners.ts";

type Stored = typeof opportunities.$inferSelect;

/** An opportunity of this workspace; of any other it is not there. */
export async function findOpportunity(
  tx: Tx,
  workspaceId: string,
  opportunityId: string,
): Promise<Opportunity> {
  const [row] = await tx
    .select()
    .from(opportunities)
    .where(and(eq(opportunities.id, opportunityId), eq(opportunities.workspaceId, workspaceId)));
  if (!row) throw new AppError("not-found");
  return opportunityOf(row);
}

export function opportunityOf(row: Stored): Opportunity {
  const { title, status, dueDate } = row;
  // Written by opportunitySchema only.
  return { title, status, dueDate, owner: ownerOf(row), cost: row.cost as Cost | null };
}

/** Those of the pain points that are on maps of this workspace, with their titles. */
export async function pointsHere(
  tx: Tx,
  workspaceId: string,
  painPointIds: readonly string[],
): Promise<{ id: string; title: string }[]> {
  if (painPointIds.length === 0) return [];
  return tx
    .select({ id: painPoints.id, title: painPoints.title })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(
      and(
        inArray(painPoints.id, [...painPointIds]),
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
        ne(painPoints.status, "merged"),
      ),
    );
}
