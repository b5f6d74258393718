import { and, eq, ne } from "drizzle-orm";
import { webhooks } from "#db/schema/api.ts";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { painHappenings } from "#domain/api/events.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { plainScore } from "#domain/pain/scoring.ts";
import type { Ctx } from "../context.ts";
import { tellWebhooks } from "../jobs/events.ts";

/**
 * Takes down the pain points of a map before they are computed anew; call what comes back afterwards
 * to tell what is new or worse. Looks at nothing where nobody listens.
 */
export async function watchPain(ctx: Ctx, mapId: string): Promise<() => Promise<void>> {
  const hooks = await ctx.db.read
    .select({ events: webhooks.events, workspaceId: webhooks.workspaceId })
    .from(webhooks)
    .innerJoin(maps, eq(maps.workspaceId, webhooks.workspaceId))
    .where(eq(maps.id, mapId));
  const [listener] = hooks.filter(({ events }) => events.some((one) => one.startsWith("pain.")));
  if (!listener) return async () => undefined;
  const before = await readPoints(ctx, mapId);
  return async () => {
    const happenings = painHappenings(mapId, before, await readPoints(ctx, mapId));
    await ctx.db.transact((tx) => tellWebhooks(tx, ctx, listener.workspaceId, happenings));
    ctx.outside.wakeJobs();
  };
}

async function readPoints(ctx: Ctx, mapId: string) {
  const rows = await ctx.db.read
    .select()
    .from(painPoints)
    .where(
      and(
        eq(painPoints.mapId, mapId),
        eq(painPoints.kind, "pain"),
        ne(painPoints.status, "merged"),
      ),
    );
  return rows.map(({ id, status, stepId, score, ...row }) => {
    // written by recompute.ts and rescore.ts of server/pain only
    const parts = row.parts as ScoreParts;
    return { id, status, stepId, score, plain: plainScore(parts), people: parts.people };
  });
}
