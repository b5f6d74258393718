import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { attachments } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { type ExcerptChange, type Home, noChange } from "#domain/evidence/excerpt-change.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";
import { byPerson, homeOf, isStepOf, linkTo, setHome } from "./homes.ts";
import { keepChange } from "./keep-change.ts";

const id = z.string().min(1).max(64);
export const attachSchema = z.object({
  mapId: id,
  excerptIds: z.array(id).min(1).max(200),
  /** a step or a card of the map */
  nodeId: id,
});
export type AttachInput = Omit<z.infer<typeof attachSchema>, "mapId">;

type Attached = { ok: true; changeId: number } | { ok: false; reason: "unknown-step" };

/**
 * Attaches passages to a step or a card. The first step that a person gives a passage on a map is
 * its home, in place of what the analysis thought; every further place stands beside it. On a card
 * it stays with the card, wherever that goes.
 */
export async function attach(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.correct">,
  { excerptIds, nodeId }: AttachInput,
): Promise<Attached> {
  const result = await ctx.db.transact(async (tx): Promise<Attached> => {
    const node = await findNode(tx, mapId, nodeId);
    if (!node) return { ok: false, reason: "unknown-step" };
    const change: ExcerptChange = { ...noChange, homes: [], attached: [] };
    for (const excerptId of new Set(excerptIds)) {
      const { noteId } = await findExcerpt(tx, workspaceId, excerptId);
      const before = await homeOf(tx, { excerptId, mapId });
      const isHomed = await isAtHome(tx, mapId, before);
      if (!isHomed && node.stepId !== null) {
        const after = byPerson(node.stepId);
        await setHome(tx, { excerptId, mapId }, after);
        change.homes.push({ excerptId, mapId, before, after });
      }
      const isHome = node.kind === "step" && (!isHomed || before?.stepId === nodeId);
      if (!isHome && (await isNew(tx, { excerptId, mapId, nodeId }))) {
        const row = { excerptId, mapId, nodeId };
        await tx.insert(attachments).values({ ...row, by: actorId(ctx.actor), at: ctx.now() });
        change.attached.push(row);
      }
      await linkTo(tx, ctx, noteId, mapId);
    }
    await tx.update(excerpts).set({ isHeld: true }).where(inArray(excerpts.id, excerptIds));
    await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.attached",
      subject: nodeId,
      detail: { mapId, excerpts: excerptIds.slice(0, 20), count: excerptIds.length },
    });
    return { ok: true, changeId: await keepChange(tx, ctx, { workspaceId, change }) };
  });
  if (result.ok) tell(ctx, workspaceId);
  return result;
}

export const detachSchema = z.object({ mapId: id, excerptId: id, nodeId: id });

/** Takes a passage off a step or card; where that was its home, its next step is, or the tray. */
export async function detach(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.correct">,
  { excerptId, nodeId }: { excerptId: string; nodeId: string },
): Promise<{ ok: true; changeId: number }> {
  const changeId = await ctx.db.transact(async (tx) => {
    await findExcerpt(tx, workspaceId, excerptId);
    const change: ExcerptChange = { ...noChange, homes: [], detached: [] };
    const before = await homeOf(tx, { excerptId, mapId });
    const leave = async (place: string) => {
      const row = { excerptId, mapId, nodeId: place };
      const gone = await tx.delete(attachments).where(isPlace(row)).returning();
      if (gone.length > 0) change.detached.push(row);
    };
    await leave(nodeId);
    if (before?.stepId === nodeId) {
      const [next] = await tx
        .select({ stepId: nodes.id })
        .from(attachments)
        .innerJoin(nodes, and(eq(nodes.mapId, attachments.mapId), eq(nodes.id, attachments.nodeId)))
        .where(
          and(
            eq(attachments.excerptId, excerptId),
            eq(attachments.mapId, mapId),
            eq(nodes.kind, "step"),
          ),
        )
        .orderBy(attachments.at, nodes.position)
        .limit(1);
      const after = byPerson(next?.stepId ?? null);
      if (next) await leave(next.stepId);
      await setHome(tx, { excerptId, mapId }, after);
      change.homes.push({ excerptId, mapId, before, after });
    }
    await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.detached",
      subject: nodeId,
      detail: { mapId, excerpts: [excerptId] },
    });
    return keepChange(tx, ctx, { workspaceId, change });
  });
  tell(ctx, workspaceId);
  return { ok: true, changeId };
}

/** Open maps ask anew at once; what it changes in the findings is announced when that is computed. */
function tell(ctx: Ctx, workspaceId: string): void {
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
}

type Node = { kind: "step" | "card"; stepId: string | null };

async function findNode(tx: Tx, mapId: string, nodeId: string): Promise<Node | null> {
  const [row] = await tx
    .select({ kind: nodes.kind, stepId: nodes.stepId })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.id, nodeId)));
  if (row?.kind === "step") return { kind: "step", stepId: nodeId };
  return row?.kind === "card" ? { kind: "card", stepId: row.stepId } : null;
}

/** By a person's word, on a step that is still there. */
async function isAtHome(tx: Tx, mapId: string, home: Home): Promise<boolean> {
  if (home?.by !== "person" || home.stepId === null) return false;
  return isStepOf(tx, mapId, home.stepId);
}

type Place = { excerptId: string; mapId: string; nodeId: string };

async function isNew(tx: Tx, place: Place): Promise<boolean> {
  return (await tx.select().from(attachments).where(isPlace(place))).length === 0;
}

function isPlace({ excerptId, mapId, nodeId }: Place) {
  return and(
    eq(attachments.excerptId, excerptId),
    eq(attachments.mapId, mapId),
    eq(attachments.nodeId, nodeId),
  );
}
