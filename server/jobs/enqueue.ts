import { and, eq, inArray } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import { jobs } from "#db/schema/jobs.ts";
import { maps } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";

export const jobKinds = [
  "analyze",
  "place",
  "pain",
  "rescore",
  "import",
  "read-files",
  "drop-import",
  "expire-import",
  "finish-import",
  "demo",
  "decide-demo",
  "sweep-images",
  "expire-evidence",
  "end-burst",
  "deliver",
  "map-changed",
  "make-files",
  "drop-file",
  "scrub",
] as const;
export type JobKind = (typeof jobKinds)[number];

/** More notes than these are not placed one by one: all of the map's are. */
export const mostNotesAlone = 200;

export type NewJob = {
  kind: JobKind;
  /** one job of a key runs at a time, and asking again before it begins asks for nothing more */
  key: string;
  /** null: about all of them */
  workspaceId: string | null;
  payload: Record<string, unknown>;
  /** not before this moment; at once when left out */
  runAt?: Date;
};

/**
 * Asks for work in the transaction that makes it needed: both are there after a crash, or neither.
 * Call `ctx.outside.wakeJobs()` once the transaction is over.
 */
export async function enqueue(tx: Tx, ctx: Ctx, job: NewJob): Promise<void> {
  const [waiting] = await tx
    .select({ id: jobs.id, payload: jobs.payload })
    .from(jobs)
    .where(
      and(
        eq(jobs.key, job.key),
        eq(jobs.kind, job.kind),
        eq(jobs.status, "waiting"),
        eq(jobs.attempts, 0),
      ),
    )
    .limit(1);
  if (waiting) {
    const payload = widened(waiting.payload, job.payload);
    await tx.update(jobs).set({ payload }).where(eq(jobs.id, waiting.id));
    return;
  }
  await tx.insert(jobs).values({
    runAt: ctx.now(),
    ...job,
    status: "waiting",
    createdAt: ctx.now(),
  });
}

/** What is done once a day, each a job of its own: one that fails keeps none of the others from it. */
export type DailyKind = Extract<JobKind, "sweep-images" | "expire-evidence" | "rescore">;

/** Not before `runAt`. */
export async function enqueueDaily(
  tx: Tx,
  ctx: Ctx,
  kind: DailyKind,
  runAt = ctx.now(),
): Promise<void> {
  await enqueue(tx, ctx, { kind, key: kind, workspaceId: null, payload: {}, runAt });
}

/** Files that lie ready may hold words that are nobody's to show any more: whoever wants one asks anew. */
export async function enqueueFilesDrop(tx: Tx, ctx: Ctx, workspaceId: string): Promise<void> {
  const ours = tx.select({ id: maps.id }).from(maps).where(eq(maps.workspaceId, workspaceId));
  const gone = await tx
    .delete(mapFiles)
    .where(inArray(mapFiles.mapId, ours))
    .returning({ id: mapFiles.id });
  for (const { id } of gone) await enqueueFileDrop(tx, ctx, id);
}

/** The bytes of a file go at once, and with them what is still being made of it. */
export async function enqueueFileDrop(tx: Tx, ctx: Ctx, fileId: string): Promise<void> {
  await enqueue(tx, ctx, {
    kind: "drop-file",
    key: `drop-file:${fileId}:now`,
    workspaceId: null,
    payload: { fileId },
  });
}

/** Reads every note of the workspace that no (or only an older) analyzer has read. */
export async function enqueueAnalysis(tx: Tx, ctx: Ctx, workspaceId: string): Promise<void> {
  await enqueue(tx, ctx, {
    kind: "analyze",
    key: `analyze:${workspaceId}`,
    workspaceId,
    payload: { workspaceId },
  });
}

/** Somebody does this at once; after a crash the queue does. */
export const finishedAfterMs = 10_000;

/** What an import that is complete has still to put in the place of what it was. */
export async function enqueueFinish(
  tx: Tx,
  ctx: Ctx,
  { batchId, workspaceId }: { batchId: string; workspaceId: string },
): Promise<void> {
  await enqueue(tx, ctx, {
    kind: "finish-import",
    key: `import:${batchId}`,
    workspaceId,
    payload: { batchId },
    runAt: new Date(ctx.now().getTime() + finishedAfterMs),
  });
}

/**
 * Places the map's excerpts on its steps anew. Ask for it when steps were added, removed, renamed
 * or described otherwise, or when notes were linked to the map; with `noteIds` for those notes alone.
 */
export async function enqueuePlacement(
  tx: Tx,
  ctx: Ctx,
  mapId: string,
  noteIds: string[] | null = null,
): Promise<void> {
  await enqueueForMap(tx, ctx, { kind: "place", mapId, narrowed: noteIds ? { noteIds } : {} });
}

/** Whoever goes through a queue judges more than one passage in this time: they are grouped once. */
export const groupedAfterMs = 500;

/** Weighs every score of the workspace anew. */
export async function enqueueRescoring(tx: Tx, ctx: Ctx, workspaceId: string): Promise<void> {
  const kind = "rescore";
  await enqueue(tx, ctx, { kind, key: `${kind}:${workspaceId}`, workspaceId, payload: {} });
}

/**
 * Computes the map's pain points and step findings anew. Where only notes came or went,
 * passages were judged or somebody corrected a group, the steps that this does not touch keep theirs. `isJudged`: others may follow in
 * a moment, and until then it counts in the group that was. `isOnlyScores`: nothing was said, it is
 * only weighed otherwise.
 */
export async function enqueuePain(
  tx: Tx,
  ctx: Ctx,
  mapId: string,
  { isIncremental = false, isJudged = false, isOnlyScores = false } = {},
): Promise<void> {
  const runAt = new Date(ctx.now().getTime() + (isJudged ? groupedAfterMs : 0));
  const narrowed = {
    ...(isIncremental || isOnlyScores ? { isIncremental: true } : {}),
    ...(isOnlyScores ? { isOnlyScores } : {}),
  };
  await enqueueForMap(tx, ctx, { kind: "pain", mapId, narrowed, runAt });
}

/** Keeps the map as it will be when nobody has changed it for a while. */
export async function enqueueBurstEnd(
  tx: Tx,
  ctx: Ctx,
  { mapId, runAt }: { mapId: string; runAt: Date },
): Promise<void> {
  const kind = "end-burst";
  await enqueue(tx, ctx, {
    kind,
    key: `${kind}:${mapId}`,
    workspaceId: null,
    payload: { mapId },
    runAt,
  });
}

async function enqueueForMap(
  tx: Tx,
  ctx: Ctx,
  {
    kind,
    mapId,
    narrowed,
    ...when
  }: { kind: "place" | "pain"; mapId: string; narrowed: NewJob["payload"]; runAt?: Date },
) {
  const [map] = await tx
    .select({ workspaceId: maps.workspaceId })
    .from(maps)
    .where(eq(maps.id, mapId));
  if (!map) return;
  const { workspaceId } = map;
  const payload = { mapId, ...narrowed };
  await enqueue(tx, ctx, { kind, key: `${kind}:${mapId}`, workspaceId, payload, ...when });
}

/** One waiting job does what both ask for: of what narrows it, only what both say stays. */
function widened(before: NewJob["payload"], asked: NewJob["payload"]): NewJob["payload"] {
  const { noteIds, isIncremental, isOnlyScores, ...rest } = { ...before, ...asked };
  const both = [before.noteIds, asked.noteIds].flatMap((ids) => (Array.isArray(ids) ? [ids] : []));
  const ids = [...new Set(both.flat())];
  return {
    ...rest,
    ...(both.length === 2 && ids.length <= mostNotesAlone ? { noteIds: ids } : {}),
    ...(before.isIncremental && asked.isIncremental ? { isIncremental: true } : {}),
    ...(before.isOnlyScores && asked.isOnlyScores ? { isOnlyScores: true } : {}),
  };
}

/** What managers of a demo decide, once its notes have been read; not before `runAt`. */
export async function enqueueDemoDecisions(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, ownerId, runAt }: { workspaceId: string; ownerId: string; runAt: Date },
): Promise<void> {
  const kind = "decide-demo";
  const key = `${kind}:${workspaceId}`;
  await enqueue(tx, ctx, { kind, key, workspaceId, payload: { workspaceId, ownerId }, runAt });
}
