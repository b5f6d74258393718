import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { attachments } from "#db/schema/codes.ts";
import { commentThreads } from "#db/schema/comment.ts";
import { noteMaps, placements } from "#db/schema/evidence.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain, enqueuePlacement } from "../jobs/enqueue.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { type Held, heldSchema, readHeld, talksAt } from "./held-by-step.ts";

const id = z.string().min(1).max(64);
export const followStepSchema = z.object({
  mapId: id,
  from: id,
  to: id,
  /** only these: what went the other way before */
  back: heldSchema.nullable(),
});
type Input = Omit<z.infer<typeof followStepSchema>, "mapId">;
type Way = { mapId: string; from: string; to: string };

/**
 * What people put on a step goes to another, where two steps become one or one becomes two. Rows name
 * steps by id and neither has to be on the map, so that it can be done before the map changes. What
 * moved is answered, for taking it back. What the analysis proposes is left to it: it goes by the words
 * of the steps.
 */
export async function followStep(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"map.edit">,
  { from, to, back }: Input,
): Promise<{ ok: true; moved: Held }> {
  const way = { mapId, from, to };
  const held = back ?? (await readHeld(ctx.db.read, { mapId, stepId: from }));
  const moved = await ctx.db.transact(async (tx) => {
    const homes = await moveHomes(tx, way, held.homes);
    const attached = await moveAttachments(tx, way, held);
    const points = await movePoints(tx, way, held.points);
    const talks = await moveTalks(tx, way, held.talks);
    await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "evidence.followed",
      subject: mapId,
      detail: {
        from,
        to,
        homes: homes.length,
        attached: attached.attached.length,
        talks: talks.length,
      },
    });
    return { homes, ...attached, points, talks };
  });
  const hinted: string[] = [];
  // a file may have said it of thousands of notes
  await inSmallWrites(ctx.db, groupsOf(held.hinted, AT_ONCE), async (tx, noteIds) => {
    const rows = await tx
      .update(noteMaps)
      .set({ stepHint: to })
      .where(
        and(
          eq(noteMaps.mapId, mapId),
          eq(noteMaps.stepHint, from),
          inArray(noteMaps.noteId, noteIds),
        ),
      )
      .returning({ id: noteMaps.noteId });
    if (hinted.length === 0 && rows.length > 0) await enqueuePlacement(tx, ctx, mapId);
    hinted.push(...rows.map((row) => row.id));
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  if (moved.talks.length > 0) ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return { ok: true, moved: { ...moved, hinted } };
}

const AT_ONCE = 200;

async function moveHomes(tx: Tx, { mapId, from, to }: Way, excerptIds: string[]) {
  const moved: string[] = [];
  for (const some of groupsOf(excerptIds, AT_ONCE)) {
    const rows = await tx
      .update(placements)
      .set({ stepId: to })
      .where(
        and(
          eq(placements.mapId, mapId),
          eq(placements.stepId, from),
          eq(placements.by, "person"),
          inArray(placements.excerptId, some),
        ),
      )
      .returning({ id: placements.excerptId });
    moved.push(...rows.map((row) => row.id));
  }
  return moved;
}

/** Those that lie on both are left on one, and come to lie on both again on the way back. */
async function moveAttachments(tx: Tx, { mapId, from, to }: Way, held: Held) {
  const at = (nodeId: string, some: string[]) =>
    and(
      eq(attachments.mapId, mapId),
      eq(attachments.nodeId, nodeId),
      inArray(attachments.excerptId, some),
    );
  const attached: string[] = [];
  const doubled: string[] = [];
  for (const some of groupsOf(held.attached, AT_ONCE)) {
    const there = await tx.select().from(attachments).where(at(to, some));
    const both = there.map(({ excerptId }) => excerptId);
    const gone = await tx.delete(attachments).where(at(from, both)).returning();
    doubled.push(...gone.map(({ excerptId }) => excerptId));
    const rows = await tx.update(attachments).set({ nodeId: to }).where(at(from, some)).returning();
    attached.push(...rows.map(({ excerptId }) => excerptId));
  }
  for (const some of groupsOf(held.doubled, AT_ONCE)) {
    const rows = await tx.select().from(attachments).where(at(from, some));
    const copies = rows.map((row) => ({ ...row, nodeId: to }));
    if (copies.length > 0) await tx.insert(attachments).values(copies).onConflictDoNothing();
  }
  return { attached, doubled };
}

async function moveTalks(tx: Tx, { mapId, from, to }: Way, threadIds: string[]) {
  const moved: string[] = [];
  for (const some of groupsOf(threadIds, AT_ONCE)) {
    const rows = await tx
      .update(commentThreads)
      .set({ anchorId: to })
      .where(and(talksAt({ mapId, stepId: from }), inArray(commentThreads.id, some)))
      .returning({ id: commentThreads.id });
    moved.push(...rows.map((row) => row.id));
  }
  return moved;
}

async function movePoints(tx: Tx, { mapId, from, to }: Way, pointIds: string[]) {
  const moved: string[] = [];
  for (const some of groupsOf(pointIds, AT_ONCE)) {
    const rows = await tx
      .update(painPoints)
      .set({ stepId: to })
      .where(
        and(
          eq(painPoints.mapId, mapId),
          eq(painPoints.stepId, from),
          eq(painPoints.isStepHeld, true),
          inArray(painPoints.id, some),
        ),
      )
      .returning({ id: painPoints.id });
    moved.push(...rows.map((row) => row.id));
  }
  return moved;
}
