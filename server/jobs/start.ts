import type { Database } from "#db/client.ts";
import { whenIdle } from "../collab/when-idle.ts";
import { createContext, type Outside } from "../context.ts";
import { fillSearch } from "../evidence/fill-search.ts";
import { logger } from "../logger.ts";
import { type Compute, type ComputePlaces, createCompute } from "./compute.ts";
import { enqueueDaily } from "./enqueue.ts";
import { enqueueStaleAnalysis } from "./enqueue-stale.ts";
import { handlers } from "./handlers.ts";
import { createRunner, type Runner } from "./runner.ts";

export type Jobs = { compute: Compute; runner: Runner; stop(): Promise<void> };

/** Beginning a thread takes a core for a second: those who stood before the door get their maps first. */
const WARM = { firstAfterMs: 1_500, lookEveryMs: 500, atMostMs: 10_000 };
const TIDY_AFTER_MS = 60_000;

/** The queue and its worker thread. Only the one process of `server.ts` (or a test) starts it. */
export function startJobs({
  db,
  places,
  outside,
}: {
  db: Database;
  places: ComputePlaces;
  outside: Outside;
}): Jobs {
  const compute = createCompute(places);
  const stopping = new AbortController();
  whenIdle(() => {
    if (!stopping.signal.aborted) compute.warm();
  }, WARM);
  const runner = createRunner({
    db,
    compute,
    handlers,
    outside,
    onError: (job, error) =>
      logger.warn({ job: job.kind, attempts: job.attempts, err: error }, "job failed"),
    onTrouble: (error) => logger.error({ err: error }, "the queue could not be read"),
  });
  void askAtStart(db).then(runner.wake);
  const filled = fillSearch(db, stopping.signal).catch((error) =>
    logger.error({ err: error }, "the search could not take in the notes that were there"),
  );
  return {
    compute,
    runner,
    stop: async () => {
      stopping.abort();
      await filled;
      await runner.stop();
      await compute.stop();
    },
  };
}

async function askAtStart(db: Database): Promise<void> {
  const ctx = createContext(db, { kind: "system" });
  const later = new Date(ctx.now().getTime() + TIDY_AFTER_MS);
  await db.transact(async (tx) => {
    await enqueueDaily(tx, ctx, "sweep-images", later);
    await enqueueDaily(tx, ctx, "expire-evidence", later);
    await enqueueDaily(tx, ctx, "rescore");
  });
  await enqueueStaleAnalysis(db);
}
