import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { attachments } from "#db/schema/codes.ts";
import { commentThreads } from "#db/schema/comment.ts";
import { noteMaps, placements } from "#db/schema/evidence.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

const ids = z.array(z.string().min(1).max(64)).max(20_000);

/** What people put on a step by hand, each by its ids. */
export const heldSchema = z.object({
  /** passages at home on it */
  homes: ids,
  /** passages attached to it */
  attached: ids,
  /** of passages that were attached to two steps, those that are on one alone now */
  doubled: ids,
  /** notes that were dropped on it, or that a file says speak of it */
  hinted: ids,
  /** pain points that somebody put there */
  points: ids,
  /** talks about it, its cells and feelings */
  talks: ids,
});
export type Held = z.infer<typeof heldSchema>;

export async function readHeld(
  read: Tx,
  { mapId, stepId }: { mapId: string; stepId: string },
): Promise<Held> {
  const homes = await read
    .select({ id: placements.excerptId })
    .from(placements)
    .where(
      and(eq(placements.mapId, mapId), eq(placements.stepId, stepId), eq(placements.by, "person")),
    );
  const attached = await read
    .select({ id: attachments.excerptId })
    .from(attachments)
    .where(and(eq(attachments.mapId, mapId), eq(attachments.nodeId, stepId)));
  const hinted = await read
    .select({ id: noteMaps.noteId })
    .from(noteMaps)
    .where(and(eq(noteMaps.mapId, mapId), eq(noteMaps.stepHint, stepId)));
  const points = await read
    .select({ id: painPoints.id })
    .from(painPoints)
    .where(
      and(
        eq(painPoints.mapId, mapId),
        eq(painPoints.stepId, stepId),
        eq(painPoints.isStepHeld, true),
      ),
    );
  const talks = await read
    .select({ id: commentThreads.id })
    .from(commentThreads)
    .where(talksAt({ mapId, stepId }));
  const list = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    homes: list(homes),
    attached: list(attached),
    doubled: [],
    hinted: list(hinted),
    points: list(points),
    talks: list(talks),
  };
}

export function talksAt({ mapId, stepId }: { mapId: string; stepId: string }) {
  return and(
    eq(commentThreads.mapId, mapId),
    inArray(commentThreads.anchorKind, ["step", "cell", "curve"]),
    eq(commentThreads.anchorId, stepId),
  );
}

/** How much that is. */
export async function countHeld(
  ctx: Ctx,
  { mapId }: Granted<"map.edit">,
  { stepId }: { stepId: string },
): Promise<number> {
  const held = await readHeld(ctx.db.read, { mapId, stepId });
  return Object.values(held).reduce((sum, some) => sum + some.length, 0);
}
