import { eq } from "drizzle-orm";
import { noteMaps } from "#db/schema/evidence.ts";
import { copyMap } from "#domain/map/canonical.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import { insertMap } from "./insert-map.ts";
import { readJourneyMap } from "./read.ts";

type Grants = { read: Granted<"map.read">; create: Granted<"map.create"> };

/** A copy beside the original: it keeps the links to notes, not where their excerpts lay. */
export async function duplicate(
  ctx: Ctx,
  { read, create }: Grants,
  { title }: { title: string },
): Promise<{ ok: true; mapId: string }> {
  const original = await readJourneyMap(ctx, read);
  const map = copyMap(original, ctx.newId);
  map.header.title = title;
  const made = await insertMap(ctx, create, { map, event: "map.duplicated" });
  await ctx.db.transact(async (tx) => {
    const links = await tx
      .select({ noteId: noteMaps.noteId })
      .from(noteMaps)
      .where(eq(noteMaps.mapId, read.mapId));
    for (const { noteId } of links) {
      await tx.insert(noteMaps).values({ noteId, mapId: made.mapId, createdAt: ctx.now() });
    }
    if (links.length > 0) await enqueuePlacement(tx, ctx, made.mapId);
  });
  ctx.outside.wakeJobs();
  return made;
}
