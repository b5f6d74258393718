import { and, eq, gt } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { jobs } from "#db/schema/jobs.ts";

/** Some work is asked for as of a moment that is yet to come, so that it waits for others to follow. */
const AHEAD_MS = 60_000;

/**
 * Once the clock was set back, what was asked for before would wait until it is as late again, and so
 * would whoever asks for the same: it is moved, and waits as long as it was to wait.
 */
export async function followClock(db: Database, now: Date): Promise<void> {
  const isAhead = and(
    eq(jobs.status, "waiting"),
    gt(jobs.createdAt, new Date(now.getTime() + AHEAD_MS)),
  );
  // Nearly always there is none, and nobody has to wait for a turn to write.
  if ((await db.read.$count(jobs, isAhead)) === 0) return;
  await db.transact(async (tx) => {
    for (const { id, createdAt, runAt } of await tx.select().from(jobs).where(isAhead)) {
      const waitsMs = runAt.getTime() - createdAt.getTime();
      await tx
        .update(jobs)
        .set({ createdAt: now, runAt: new Date(now.getTime() + waitsMs) })
        .where(eq(jobs.id, id));
    }
  });
}
