import { and, count, desc, eq, gte, isNull } from "drizzle-orm";
import { webhooks } from "#db/schema/api.ts";
import { jobs } from "#db/schema/jobs.ts";
import { mapChanges, maps } from "#db/schema/map.ts";
import type { Ctx } from "../context.ts";
import { enqueueMapChanged, tellWebhooks } from "../jobs/events.ts";

const gatherMs = 60_000;
/** A change is told to the queue this long after it was made, and a little: server/boot/tell-after-projection.ts. */
const heardAfterMs = 6_000;

/** A map's tables changed: its webhooks will hear of it, together with what else changes meanwhile. */
export async function expectMapChange(ctx: Ctx, workspaceId: string, mapId: string): Promise<void> {
  const hooks = await ctx.db.read
    .select({ events: webhooks.events })
    .from(webhooks)
    .where(eq(webhooks.workspaceId, workspaceId));
  if (!hooks.some(({ events }) => events.includes("map.changed"))) return;
  const runAt = new Date(ctx.now().getTime() + gatherMs);
  await ctx.db.transact((tx) => enqueueMapChanged(tx, ctx, { mapId, workspaceId, runAt }));
}

/** What has gathered since this was last told, as one event; nothing where nothing did. */
export async function tellMapChanged(
  ctx: Ctx,
  mapId: string,
  asked: { key: string; createdAt: Date },
): Promise<void> {
  const since = await lastTold(ctx, asked);
  const [map] = await ctx.db.read
    .select()
    .from(maps)
    .where(and(eq(maps.id, mapId), isNull(maps.deletedAt)));
  if (!map) return;
  const [made] = await ctx.db.read
    .select({ changes: count() })
    .from(mapChanges)
    .where(and(eq(mapChanges.mapId, mapId), gte(mapChanges.at, since)));
  const changes = made?.changes ?? 0;
  if (changes === 0) return;
  const { title, editedAt, workspaceId } = map;
  const data = { mapId, title, changes, editedAt: editedAt.toISOString() };
  await ctx.db.transact((tx) =>
    tellWebhooks(tx, ctx, workspaceId, [{ event: "map.changed", data }]),
  );
  ctx.outside.wakeJobs();
}

async function lastTold(
  ctx: Ctx,
  { key, createdAt }: { key: string; createdAt: Date },
): Promise<Date> {
  const earliest = new Date(createdAt.getTime() - heardAfterMs);
  const [last] = await ctx.db.read
    .select({ at: jobs.finishedAt })
    .from(jobs)
    .where(and(eq(jobs.key, key), eq(jobs.status, "done")))
    .orderBy(desc(jobs.id))
    .limit(1);
  return last?.at && last.at > earliest ? last.at : earliest;
}
