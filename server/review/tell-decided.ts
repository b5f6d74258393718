import { eq } from "drizzle-orm";
import { painPoints } from "#db/schema/pain.ts";
import { opportunityPoints } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import { tellWebhooks } from "../jobs/events.ts";

/** Webhooks hear that somebody decided about the pain points that an opportunity would relieve. */
export async function tellOfOpportunity(
  tx: Tx,
  ctx: Ctx,
  workspaceId: string,
  { opportunityId, status }: { opportunityId: string; status: string },
): Promise<void> {
  const points = await tx
    .select({ painPointId: painPoints.id, mapId: painPoints.mapId })
    .from(opportunityPoints)
    .innerJoin(painPoints, eq(painPoints.id, opportunityPoints.painPointId))
    .where(eq(opportunityPoints.opportunityId, opportunityId));
  await tellWebhooks(
    tx,
    ctx,
    workspaceId,
    points.map((point) => ({ event: "pain.decided", data: { ...point, decision: status } })),
  );
}
