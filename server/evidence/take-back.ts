import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray } from "drizzle-orm";
import { attachments, excerptChanges, excerptCodes } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import {
  type ExcerptChange,
  excerptsOfChange,
  mapsOfChange,
} from "#domain/evidence/excerpt-change.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { homeOf, setHome } from "./homes.ts";
import { isHeldByPeople } from "./is-held.ts";
import { columnsOf, judgementOf } from "./queue/judgement.ts";
import { mapsOfNote } from "./scope.ts";

/**
 * Takes back one decision about passages, to how they were before it. Where somebody has decided
 * anew since, it says no and changes nothing.
 */
export async function takeBack(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { changeId }: { changeId: number },
): Promise<{ ok: true } | { ok: false; reason: "changed-since" | "already-undone" }> {
  const result = await ctx.db.transact(async (tx) => {
    const [row] = await tx
      .select()
      .from(excerptChanges)
      .where(and(eq(excerptChanges.id, changeId), eq(excerptChanges.workspaceId, workspaceId)));
    if (!row) throw new AppError("not-found");
    if (row.undoneAt !== null) return { ok: false, reason: "already-undone" } as const;
    if (!(await isAsLeft(tx, row.change))) return { ok: false, reason: "changed-since" } as const;
    await restore(tx, ctx, row.change);
    const isIncremental = mapsOfChange(row.change).length === 0;
    for (const mapId of await mapsTouched(tx, row.change)) {
      await enqueuePain(tx, ctx, mapId, { isIncremental, isJudged: true });
    }
    await tx
      .update(excerptChanges)
      .set({ undoneAt: ctx.now() })
      .where(eq(excerptChanges.id, changeId));
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.takenBack",
      subject: String(changeId),
      detail: { excerpts: excerptsOfChange(row.change).length },
    });
    return { ok: true } as const;
  });
  if (!result.ok) return result;
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return result;
}

async function isAsLeft(tx: Tx, { judged, homes }: ExcerptChange): Promise<boolean> {
  for (const { excerptId, after } of judged) {
    const [row] = await tx.select().from(excerpts).where(eq(excerpts.id, excerptId));
    // a later act that only holds it has decided nothing
    const { isHeld: _, ...now } = row ? judgementOf(row) : { isHeld: false };
    const { isHeld: __, ...left } = after;
    // PostgreSQL keeps the keys of JSON in an order of its own
    if (!isDeepStrictEqual(now, left)) return false;
  }
  for (const { after, ...where } of homes) {
    const now = await homeOf(tx, where);
    if (now?.stepId !== after?.stepId || now?.by !== after?.by) return false;
  }
  return true;
}

async function restore(tx: Tx, ctx: Ctx, change: ExcerptChange): Promise<void> {
  const { judged, homes, attached, detached, coded } = change;
  for (const { excerptId, mapId, before } of homes) {
    await setHome(tx, { excerptId, mapId }, before);
  }
  for (const { excerptId, mapId, nodeId } of attached) {
    await tx
      .delete(attachments)
      .where(
        and(
          eq(attachments.excerptId, excerptId),
          eq(attachments.mapId, mapId),
          eq(attachments.nodeId, nodeId),
        ),
      );
  }
  const there = await existing(
    tx,
    detached.map(({ excerptId }) => excerptId),
  );
  for (const one of detached.filter(({ excerptId }) => there.has(excerptId))) {
    await tx
      .insert(attachments)
      .values({ ...one, by: actorId(ctx.actor), at: ctx.now() })
      .onConflictDoNothing();
  }
  for (const { excerptId, codeId } of coded) {
    await tx
      .delete(excerptCodes)
      .where(and(eq(excerptCodes.excerptId, excerptId), eq(excerptCodes.codeId, codeId)));
  }
  for (const { excerptId, before } of judged) {
    await tx.update(excerpts).set(columnsOf(before)).where(eq(excerpts.id, excerptId));
    // What somebody has coded or attached since would go with it at the next reading.
    const isHeld = before.isHeld || (await isHeldByPeople(tx, excerptId));
    await tx.update(excerpts).set({ isHeld }).where(eq(excerpts.id, excerptId));
  }
}

/** A passage that a person withdrew meanwhile does not come back. */
async function existing(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.select({ id: excerpts.id }).from(excerpts).where(inArray(excerpts.id, ids));
  return new Set(rows.map(({ id }) => id));
}

async function mapsTouched(tx: Tx, change: ExcerptChange): Promise<string[]> {
  const mapIds = new Set(mapsOfChange(change));
  for (const { excerptId } of change.judged) {
    const [row] = await tx
      .select({ noteId: excerpts.noteId })
      .from(excerpts)
      .where(eq(excerpts.id, excerptId));
    for (const mapId of row ? await mapsOfNote(tx, row.noteId) : []) mapIds.add(mapId);
  }
  return [...mapIds];
}
