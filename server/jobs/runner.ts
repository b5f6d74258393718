import { and, asc, eq, inArray, lt, lte, notInArray, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { jobs } from "#db/schema/jobs.ts";
import type { Tx } from "#db/transact.ts";
import { type Ctx, createContext, type Outside } from "../context.ts";
import type { Compute } from "./compute.ts";
import type { JobKind } from "./enqueue.ts";
import { followClock } from "./follow-clock.ts";

export type Job = typeof jobs.$inferSelect;

/** What a handler gets: the system as actor, the worker, and where it was before a restart. */
export type JobRun = {
  job: Job;
  ctx: Ctx;
  compute: Compute;
  /** Writes how far it is, in the transaction that got it there. */
  save(tx: Tx, to: { progress?: number; cursor: Record<string, unknown> }): Promise<void>;
  /** The server is stopping: leave at the next sound place; the job goes on after the restart. */
  isStopping(): boolean;
};

export type Handler = {
  run(run: JobRun): Promise<void>;
  /** after the last try failed */
  giveUp?(run: JobRun): Promise<void>;
};

export type Handlers = Record<JobKind, Handler>;

export type Runner = {
  /** Looks for work now. */
  wake(): void;
  /** Resolves when nothing is running and nothing is due. */
  idle(): Promise<void>;
  /** Lets what runs come to a sound place. */
  stop(): Promise<void>;
};

const retryAfterMs = [1_000, 5_000, 30_000, 120_000];
const mostAtOnce = 3;
const keptForMs = 24 * 3_600_000;

export type RunnerOptions = {
  db: Database;
  compute: Compute;
  handlers: Handlers;
  outside: Outside;
  now?: () => Date;
  onError?: (job: Job, error: unknown) => void;
  onTrouble?: (error: unknown) => void;
};

/**
 * The durable queue. Jobs run in the order they were asked for, a few at a time, one of a key at a
 * time; a failed one is tried again later and later, and one that a crash cut off goes on from its cursor.
 */
export function createRunner(options: RunnerOptions): Runner {
  const { db, compute, handlers } = options;
  const ctx: Ctx = {
    ...createContext(db, { kind: "system" }, { ...options.outside, wakeJobs: () => wake() }),
    ...(options.now ? { now: options.now } : {}),
  };
  const running = new Map<number, { key: string; ended: Promise<void> }>();
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let mustLookAgain = false;
  let settle: (() => void)[] = [];
  const recovered = recover(db);

  function wake(): void {
    if (isStopping) return;
    mustLookAgain = true;
    looking ??= look()
      .catch(lookLater)
      .finally(() => {
        looking = null;
        if (mustLookAgain) wake();
        else settleIfIdle();
      });
  }

  /** The database could not be asked (a full disk): the queue waits, and the server goes on. */
  function lookLater(error: unknown): void {
    options.onTrouble?.(error);
    clearTimeout(timer);
    timer = setTimeout(wake, retryAfterMs[1]);
    timer.unref();
  }

  async function look(): Promise<void> {
    await recovered;
    await followClock(db, ctx.now());
    while (mustLookAgain && !isStopping) {
      mustLookAgain = false;
      for (let job = await take(); job; job = await take()) begin(job);
    }
    await setAlarm();
  }

  /** Claims the next job that is due and whose key is free. */
  async function take(): Promise<Job | null> {
    if (running.size >= mostAtOnce || isStopping) return null;
    // Most looks find nothing: they need not wait for their turn to write.
    if (!(await findDue(db.read))) return null;
    return db.transact(async (tx) => {
      const due = await findDue(tx);
      if (!due) return null;
      const attempts = due.attempts + 1;
      await tx.update(jobs).set({ status: "running", attempts }).where(eq(jobs.id, due.id));
      return { ...due, attempts };
    });
  }

  async function findDue(from: Tx): Promise<Job | undefined> {
    const busy = [...running.values()].map(({ key }) => key);
    const [due] = await from
      .select()
      .from(jobs)
      .where(
        and(
          eq(jobs.status, "waiting"),
          lte(jobs.runAt, ctx.now()),
          busy.length > 0 ? notInArray(jobs.key, busy) : undefined,
        ),
      )
      .orderBy(asc(jobs.id))
      .limit(1);
    return due;
  }

  function begin(job: Job): void {
    const ended = execute(job)
      // Its end could not be written (a full disk): it runs again after the next start.
      .catch((error) => options.onError?.(job, error))
      .finally(() => {
        running.delete(job.id);
        wake();
        settleIfIdle();
      });
    running.set(job.id, { key: job.key, ended });
  }

  async function execute(job: Job): Promise<void> {
    const run: JobRun = {
      job,
      ctx,
      compute,
      isStopping: () => isStopping,
      save: async (tx, { progress, cursor }) => {
        job.cursor = cursor;
        await tx
          .update(jobs)
          .set({ cursor, ...(progress === undefined ? {} : { progress }) })
          .where(eq(jobs.id, job.id));
      },
    };
    const handler = handlers[job.kind as JobKind];
    try {
      await handler.run(run);
      if (isStopping) await putBack(job);
      else await finish(job);
    } catch (error) {
      if (isStopping) return putBack(job);
      options.onError?.(job, error);
      await retryOrGiveUp(job, run, error);
    }
  }

  /** A stopped job waits as it was; one that had just ended does nothing the second time. */
  async function putBack(job: Job): Promise<void> {
    await db.transact(async (tx) => {
      await tx
        .update(jobs)
        .set({ status: "waiting", attempts: job.attempts - 1 })
        .where(eq(jobs.id, job.id));
    });
  }

  async function finish(job: Job): Promise<void> {
    await db.transact(async (tx) => {
      await tx
        .update(jobs)
        .set({ status: "done", progress: 1, finishedAt: ctx.now() })
        .where(eq(jobs.id, job.id));
      await tx
        .delete(jobs)
        .where(
          and(
            inArray(jobs.status, ["done", "cancelled"]),
            lt(jobs.finishedAt, new Date(ctx.now().getTime() - keptForMs)),
          ),
        );
    });
  }

  async function retryOrGiveUp(job: Job, run: JobRun, error: unknown): Promise<void> {
    const delay = retryAfterMs[job.attempts - 1];
    const text = String(error instanceof Error ? error.stack : error).slice(0, 2_000);
    await db.transact(async (tx) => {
      await tx
        .update(jobs)
        .set(
          delay === undefined
            ? { status: "failed", error: text, finishedAt: ctx.now() }
            : { status: "waiting", error: text, runAt: new Date(ctx.now().getTime() + delay) },
        )
        .where(eq(jobs.id, job.id));
    });
    if (delay === undefined) await handlers[job.kind as JobKind].giveUp?.(run);
  }

  async function setAlarm(): Promise<void> {
    clearTimeout(timer);
    if (isStopping) return;
    const [next] = await db.read
      .select({ at: sql<number>`min(${jobs.runAt})`.mapWith(jobs.runAt) })
      .from(jobs)
      .where(eq(jobs.status, "waiting"));
    if (!next?.at || running.size > 0) return;
    const waitMs = Math.max(50, new Date(next.at).getTime() - ctx.now().getTime());
    timer = setTimeout(wake, Math.min(waitMs, 600_000));
    timer.unref();
  }

  function settleIfIdle(): void {
    if (running.size > 0 || looking || mustLookAgain) return;
    const waiters = settle;
    settle = [];
    for (const done of waiters) done();
  }

  return {
    wake,
    idle: () =>
      new Promise((resolve) => {
        settle.push(resolve);
        wake();
      }),
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await looking;
      await Promise.all([...running.values()].map(({ ended }) => ended));
      for (const done of settle) done();
    },
  };
}

/** What was running when the process ended waits again, with its cursor. */
async function recover(db: Database): Promise<void> {
  await db.transact(async (tx) => {
    await tx.update(jobs).set({ status: "waiting" }).where(eq(jobs.status, "running"));
  });
}
