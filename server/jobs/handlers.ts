import { eq } from "drizzle-orm";
import { users } from "#db/schema/workspace.ts";
import { deliverDue } from "../api/deliver.ts";
import { tellMapChanged } from "../api/tell-map-changed.ts";
import { watchPain } from "../api/tell-pain.ts";
import type { Ctx } from "../context.ts";
import { analyzeNextNotes } from "../evidence/analyze-notes.ts";
import { expireImport } from "../evidence/cancel-import.ts";
import { sweepDeletedNotes } from "../evidence/erase-deleted.ts";
import { finishImport, finishLeftImports } from "../evidence/finish-left-imports.ts";
import { sweepVersions } from "../evidence/note-versions.ts";
import { readWaitingFile, refuseWaiting } from "../evidence/read-waiting-files.ts";
import { sweepImportErrors } from "../evidence/sweep-import-errors.ts";
import { sweepLeftUploads } from "../evidence/sweep-left-uploads.ts";
import { dropFile } from "../exchange/files/drop-file.ts";
import { makeNextFile } from "../exchange/files/make-next-file.ts";
import { endBurst } from "../history/end-burst.ts";
import { sweepImages } from "../image/sweep-images.ts";
import { sweepDeletedMaps } from "../map/erase.ts";
import { placeNextNotes } from "../pain/place.ts";
import { recompute } from "../pain/recompute.ts";
import { askToRescore, rescore } from "../pain/scoring/rescore.ts";
import { tellOfWorse } from "../pain/tell-followers.ts";
import { sweepOldNotes } from "../participant/retention.ts";
import { createDemo, dropDemo } from "../workspace/demo/create.ts";
import { decideDemo } from "../workspace/demo/decide.ts";
import {
  type DailyKind,
  enqueueDaily,
  enqueueDemoDecisions,
  enqueuePain,
  enqueuePlacement,
  mostNotesAlone,
} from "./enqueue.ts";
import { dropImport, failImport, importTable } from "./import-table.ts";
import type { Handlers, JobRun } from "./runner.ts";
import { enqueueScrub } from "./scrub.ts";

/** Which job does what: the place where evidence, analysis and pain meet. */
export const handlers: Handlers = {
  analyze: { run: analyze },
  place: { run: place },
  pain: { run: group },
  rescore: { run: rescoreMaps },
  import: { run: importTable, giveUp: failImport },
  "read-files": { run: readFiles, giveUp: refuseFiles },
  demo: { run: makeDemo },
  "decide-demo": { run: decide },
  "sweep-images": { run: sweep },
  "expire-evidence": { run: expireEvidence },
  "end-burst": { run: ({ job, ctx }) => endBurst(ctx, String(job.payload.mapId)) },
  deliver: { run: ({ ctx, isStopping }) => deliverDue(ctx, isStopping) },
  "map-changed": { run: ({ job, ctx }) => tellMapChanged(ctx, String(job.payload.mapId), job) },
  "make-files": { run: makeFiles },
  "drop-file": {
    run: ({ job, ctx, compute }) => dropFile(ctx, compute, String(job.payload.fileId)),
  },
  scrub: { run: ({ ctx }) => ctx.db.scrub(), giveUp: scrubLater },
  "drop-import": { run: dropImport },
  "finish-import": { run: ({ job, ctx }) => finishImport(ctx, String(job.payload.batchId)) },
  "expire-import": { run: ({ job, ctx }) => expireImport(ctx, String(job.payload.batchId)) },
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A disk may stay full for long; what people took back has to go all the same. */
async function scrubLater({ ctx }: JobRun): Promise<void> {
  const inAnHour = new Date(ctx.now().getTime() + HOUR_MS);
  await ctx.db.transact((tx) => enqueueScrub(tx, ctx, inAnHour));
}

/** Once a day, for as long as the server runs: it is asked for first, so that what fails is tried then. */
async function askTomorrow(ctx: Ctx, kind: DailyKind): Promise<void> {
  const tomorrow = new Date(ctx.now().getTime() + DAY_MS);
  await ctx.db.transact((tx) => enqueueDaily(tx, ctx, kind, tomorrow));
}

async function sweep({ ctx, compute }: JobRun): Promise<void> {
  await askTomorrow(ctx, "sweep-images");
  await sweepImages(ctx);
  await sweepLeftUploads(ctx, compute);
  await finishLeftImports(ctx, compute);
}

/** What a workspace has promised to keep no longer. */
async function expireEvidence({ ctx }: JobRun): Promise<void> {
  await askTomorrow(ctx, "expire-evidence");
  await sweepImportErrors(ctx);
  await sweepVersions(ctx);
  await sweepDeletedNotes(ctx);
  await sweepDeletedMaps(ctx);
  await sweepOldNotes(ctx);
}

/**
 * Notes that wait are read a page at a time; then they are placed on the maps they speak of: they
 * alone, unless they are many.
 */
async function analyze({ job, ctx, compute, save, isStopping }: JobRun): Promise<void> {
  const workspaceId = String(job.payload.workspaceId);
  const touched = new Set((job.cursor?.mapIds as string[] | undefined) ?? []);
  let noteIds = job.cursor ? ((job.cursor.noteIds as string[] | null | undefined) ?? null) : [];
  while (!isStopping()) {
    const page = await analyzeNextNotes(ctx, workspaceId, compute);
    if (!page) {
      await ctx.db.transact(async (tx) => {
        for (const mapId of touched) await enqueuePlacement(tx, ctx, mapId, noteIds);
      });
      ctx.outside.announce(workspaceId, { kind: "notes" });
      return;
    }
    for (const mapId of page.mapIds) touched.add(mapId);
    const all: string[] = [...(noteIds ?? []), ...page.noteIds];
    noteIds = noteIds && all.length <= mostNotesAlone ? all : null;
    const cursor = { mapIds: [...touched], noteIds };
    await ctx.db.transact((tx) => save(tx, { cursor }));
  }
}

async function place({ job, ctx, compute, save, isStopping }: JobRun): Promise<void> {
  const mapId = String(job.payload.mapId);
  const noteIds = (job.payload.noteIds as string[] | undefined) ?? null;
  let after: string | null = String(job.cursor?.after ?? "");
  while (after !== null) {
    if (isStopping()) return;
    after = await placeNextNotes(ctx, { mapId, after, noteIds }, compute);
    const cursor = { after: after ?? "" };
    await ctx.db.transact((tx) => save(tx, { cursor }));
  }
  await ctx.db.transact((tx) => enqueuePain(tx, ctx, mapId, { isIncremental: noteIds !== null }));
}

async function group({ job, ctx, compute }: JobRun): Promise<void> {
  const isIncremental = job.payload.isIncremental === true;
  const mapId = String(job.payload.mapId);
  // Weighed otherwise, nothing has got worse: nobody is told.
  if (job.payload.isOnlyScores === true && (await rescore(ctx, mapId))) return;
  const tellPain = await watchPain(ctx, mapId);
  await recompute(ctx, { mapId, isIncremental }, compute);
  await tellPain();
  await tellOfWorse(ctx, mapId);
}

/** Of one workspace when it weighs otherwise; when a day begins, of all in which age matters. */
async function rescoreMaps({ job, ctx }: JobRun): Promise<void> {
  if (job.workspaceId === null) {
    const midnight = new Date(Math.floor(ctx.now().getTime() / DAY_MS + 1) * DAY_MS);
    await ctx.db.transact((tx) => enqueueDaily(tx, ctx, "rescore", midnight));
  }
  await askToRescore(ctx, job.workspaceId);
}

/** Files of maps are made one after the other: each may take much of the memory. */
async function makeFiles({ ctx, compute, isStopping }: JobRun): Promise<void> {
  while (!isStopping() && (await makeNextFile(ctx, compute, isStopping)));
}

/** Files of a batch are looked at one after the other, and what is looked at stays so. */
async function readFiles({ job, ctx, compute, isStopping }: JobRun): Promise<void> {
  const batchId = String(job.payload.batchId);
  while (!isStopping() && (await readWaitingFile(ctx, batchId, compute)));
}

async function refuseFiles({ job, ctx }: JobRun): Promise<void> {
  await refuseWaiting(ctx, String(job.payload.batchId));
}

async function makeDemo({ job, ctx, save }: JobRun): Promise<void> {
  // A server that stops just after the last word asks again at the next start.
  if (job.cursor?.isMade) return;
  if (job.attempts > 1) await dropDemo(ctx);
  const ownerId = String(job.payload.ownerId);
  const [owner] = await ctx.db.read
    .select({ locale: users.locale })
    .from(users)
    .where(eq(users.id, ownerId));
  if (owner) await createDemo(ctx, { ownerId, locale: owner.locale ?? "en" });
  await ctx.db.transact((tx) => save(tx, { cursor: { isMade: true } }));
}

const LOOK_AGAIN_MS = 3_000;

/** Managers decide about what was found: until it is, this asks again. */
async function decide({ job, ctx }: JobRun): Promise<void> {
  const demo = {
    workspaceId: String(job.payload.workspaceId),
    ownerId: String(job.payload.ownerId),
  };
  if (await decideDemo(ctx, demo)) return;
  const runAt = new Date(ctx.now().getTime() + LOOK_AGAIN_MS);
  await ctx.db.transact((tx) => enqueueDemoDecisions(tx, ctx, { ...demo, runAt }));
}
