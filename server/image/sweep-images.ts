import { and, eq, exists, isNull, lt, ne, not, notInArray } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { images } from "#db/schema/image.ts";
import { maps, mapTemplates, nodes } from "#db/schema/map.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

const GRACE_MS = 30 * 24 * 3_600_000;
const PICTURES_A_WRITE = 20;

/**
 * Lets go of pictures that no card, no version and no template has shown for thirty days: an undo, a
 * map brought back from deletion and an offline copy may still ask for one. Counts what went.
 */
export async function sweepImages(ctx: Ctx): Promise<number> {
  let gone = 0;
  const rows = await ctx.db.read.select({ id: workspaces.id }).from(workspaces);
  for (const { id } of rows) gone += await sweepWorkspace(ctx, id);
  return gone;
}

async function sweepWorkspace(ctx: Ctx, workspaceId: string): Promise<number> {
  const kept = [
    ...(await idsInTemplates(ctx, workspaceId)),
    ...(await idsInVersions(ctx, workspaceId)),
  ];
  const ours = eq(images.workspaceId, workspaceId);
  const isShown = exists(
    ctx.db.read
      .select({ id: nodes.id })
      .from(nodes)
      .innerJoin(maps, eq(maps.id, nodes.mapId))
      .where(and(eq(nodes.imageId, images.id), eq(maps.workspaceId, workspaceId))),
  );
  const isLeft = and(ours, not(isShown), kept.length > 0 ? notInArray(images.id, kept) : undefined);
  const oldest = new Date(ctx.now().getTime() - GRACE_MS);
  await ctx.db.transact(async (tx) => {
    await tx
      .update(images)
      .set({ unusedSince: null })
      .where(and(ours, not(isLeft ?? ours)));
    await tx
      .update(images)
      .set({ unusedSince: ctx.now() })
      .where(and(isLeft, isNull(images.unusedSince)));
  });
  let gone = 0;
  for (;;) {
    const due = await ctx.db.read
      .select({ id: images.id })
      .from(images)
      .where(and(ours, lt(images.unusedSince, oldest)))
      .limit(PICTURES_A_WRITE);
    if (due.length === 0) return gone;
    await ctx.db.transact(async (tx) => {
      for (const { id } of due) {
        await tx.delete(images).where(and(ours, eq(images.id, id)));
        await record(tx, ctx, { workspaceId, event: "image.removed", subject: id });
      }
    });
    gone += due.length;
  }
}

async function idsInTemplates(ctx: Ctx, workspaceId: string): Promise<string[]> {
  const rows = await ctx.db.read
    .select({ map: mapTemplates.map })
    .from(mapTemplates)
    .where(eq(mapTemplates.workspaceId, workspaceId));
  const cards = rows.flatMap(({ map }) => (map.cards ?? []) as { image?: { id: string } | null }[]);
  return [...new Set(cards.flatMap(({ image }) => image?.id ?? []))];
}

async function idsInVersions(ctx: Ctx, workspaceId: string): Promise<string[]> {
  const rows = await ctx.db.read
    .select({ imageIds: mapVersions.imageIds })
    .from(mapVersions)
    .innerJoin(maps, eq(maps.id, mapVersions.mapId))
    .where(and(eq(maps.workspaceId, workspaceId), ne(mapVersions.imageIds, [])));
  return [...new Set(rows.flatMap(({ imageIds }) => imageIds))];
}
