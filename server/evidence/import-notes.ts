import { eq } from "drizzle-orm";
import { z } from "zod";
import { importBatches } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { type ImportPlan, importPlanSchema } from "#domain/evidence/import-plan.ts";
import { type NoteMap, noteMapSchema } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { enqueue, enqueueAnalysis, enqueueFinish } from "../jobs/enqueue.ts";
import { tellWebhooks } from "../jobs/events.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { applyUpdates } from "./apply-updates.ts";
import { doorSettings } from "./door.ts";
import { nameReplaced } from "./name-replaced.ts";
import { areMapsHere } from "./scope.ts";
import { createStage, type Staged } from "./stage-notes.ts";

export const mostNotesAtOnce = 1_000;
const mostNamed = 100;

/** What became of the note at this place of the list. `reason` is a key of `imports.rowReasons`. */
export type NoteOutcome =
  | { ok: true; status: Staged["status"]; noteId: string; masked: number }
  | { ok: false; field: string | null; reason: string };

export type ImportNotesResult =
  | { ok: true; results: NoteOutcome[] }
  | { ok: false; reason: "empty" | "too-many-notes" | "too-many-columns" | "unknown-map" };

/**
 * Notes that a program sends, each an object with the names of the import's columns (`text`,
 * `note_id`, `source_type`, `date`, `rating`, …). They go through the one door like any others, are
 * seen together once the last is stored, and each has its own outcome. Sent again they change
 * nothing; with the same `note_id` and other words the note is updated.
 */
export async function importNotes(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import"> | Granted<"evidence.edit">,
  { notes, maps = [] }: { notes: unknown[]; maps?: NoteMap[] },
  compute: Compute,
): Promise<ImportNotesResult> {
  if (notes.length === 0) return { ok: false, reason: "empty" };
  if (notes.length > mostNotesAtOnce) return { ok: false, reason: "too-many-notes" };
  const own = notes.map(mapsOf);
  const mapIds = [...maps, ...own.flat()].map(({ mapId }) => mapId);
  if (!(await areMapsHere(ctx.db.read, workspaceId, mapIds))) {
    return { ok: false, reason: "unknown-map" };
  }
  const door = await doorSettings(ctx, workspaceId);
  const sent = await compute.run("prepareNotes", { notes, maps, door });
  if (!sent.ok) return { ok: false, reason: "too-many-columns" };

  const { prepared } = sent;
  for (const note of prepared.notes) note.maps = own[note.row - 1] ?? [];
  await nameReplaced(ctx.db.read, workspaceId, { sent: notes, prepared });
  const plan = importPlanSchema.parse({ columns: [], maps });
  const batchId = await open(ctx, workspaceId, plan, prepared.total);
  const batch = { id: batchId, workspaceId, createdBy: actorId(ctx.actor) };
  const stage = await createStage(ctx, batch, plan, prepared.notes);
  const staged: Staged[] = [];
  await inSmallWrites(ctx.db, groupsOf(prepared.notes, 6), async (tx, group) => {
    staged.push(...(await stage(tx, group)));
  });
  await close(ctx, batch, { staged, failed: prepared.errors.length });

  const results: NoteOutcome[] = [];
  const masked = new Map(prepared.notes.map((note) => [note.row, note.masked]));
  for (const { row, status, noteId } of staged) {
    results[row - 1] = { ok: true, status, noteId, masked: masked.get(row) ?? 0 };
  }
  for (const { row, field, reason } of prepared.errors) {
    results[row - 1] = { ok: false, field, reason };
  }
  return { ok: true, results };
}

/** A note may name journeys of its own: `maps: [{ mapId, stepHint }]`. */
function mapsOf(note: unknown): NoteMap[] {
  return ownMapsSchema.safeParse(note).data?.maps ?? [];
}

const ownMapsSchema = z.object({ maps: z.array(noteMapSchema).max(50) });

/** Invisible until it is closed; one that a crash left open is dropped within the hour. */
async function open(
  ctx: Ctx,
  workspaceId: string,
  plan: ImportPlan,
  total: number,
): Promise<string> {
  const batchId = ctx.newId();
  await ctx.db.transact(async (tx) => {
    await tx.insert(importBatches).values({
      id: batchId,
      workspaceId,
      kind: "api",
      fileName: "",
      status: "mapping",
      plan: { look: null, plan },
      total,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
    });
    await enqueue(tx, ctx, {
      kind: "expire-import",
      key: `expire:${batchId}`,
      workspaceId,
      payload: { batchId },
      runAt: new Date(ctx.now().getTime() + 3_600_000),
    });
  });
  return batchId;
}

async function close(
  ctx: Ctx,
  { id, workspaceId }: { id: string; workspaceId: string },
  { staged, failed }: { staged: Staged[]; failed: number },
): Promise<void> {
  const count = (what: Staged["status"]) => staged.filter(({ status }) => status === what).length;
  const counts = {
    added: count("added"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    failed,
  };
  await ctx.db.transact(async (tx) => {
    await tx
      .update(importBatches)
      .set({ ...counts, status: "complete", done: staged.length + failed, finishedAt: ctx.now() })
      .where(eq(importBatches.id, id));
    await tellAdded(tx, ctx, { id, workspaceId }, staged);
    if (counts.updated > 0) await enqueueFinish(tx, ctx, { batchId: id, workspaceId });
    await record(tx, ctx, { workspaceId, event: "notes.sent", subject: id, detail: counts });
  });
  await applyUpdates(ctx, id);
  await ctx.db.transact((tx) => enqueueAnalysis(tx, ctx, workspaceId));
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
}

async function tellAdded(
  tx: Tx,
  ctx: Ctx,
  batch: { id: string; workspaceId: string },
  staged: Staged[],
): Promise<void> {
  const added = staged.filter(({ status }) => status === "added").map(({ noteId }) => noteId);
  if (added.length === 0) return;
  const data = { noteIds: added.slice(0, mostNamed), count: added.length, batchId: batch.id };
  await tellWebhooks(tx, ctx, batch.workspaceId, [{ event: "note.added", data }]);
}
