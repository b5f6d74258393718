import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobs } from "#db/schema/jobs.ts";
import { nobodyOutside } from "../context.ts";
import { createWorld } from "../testing.ts";
import type { Compute } from "./compute.ts";
import { enqueue, type JobKind, jobKinds } from "./enqueue.ts";
import { createRunner, type Handler, type Handlers, type Runner } from "./runner.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let runner: Runner | undefined;
let now: Date;
beforeEach(async () => {
  world = await createWorld();
  now = world.at;
});
afterEach(async () => {
  await runner?.stop();
  await world.close();
});

const noCompute: Compute = {
  workers: 1,
  run: () => Promise.reject(new Error("no worker here")),
  ask: () => Promise.reject(new Error("no worker here")),
  readFile: () => Promise.reject(new Error("no worker here")),
  makeFile: () => Promise.reject(new Error("no worker here")),
  importsFolder: "none",
  exportsFolder: "none",
  stop: async () => {},
};

function start(handler: Handler): Runner {
  const idle: Handler = { run: async () => {} };
  const idleOnes = Object.fromEntries(jobKinds.map((kind) => [kind, idle])) as Handlers;
  const handlers: Handlers = { ...idleOnes, analyze: handler };
  runner = createRunner({
    db: world.db,
    compute: noCompute,
    handlers,
    outside: nobodyOutside,
    now: () => now,
  });
  return runner;
}

const ask = (key: string, kind: JobKind = "analyze") =>
  world.db.transact((tx) =>
    enqueue(tx, world.system, { kind, key, workspaceId: "w", payload: { key } }),
  );

const rows = () => world.db.read.select().from(jobs).orderBy(jobs.id);

describe("the queue", () => {
  it("asked twice before it has begun, works once", async () => {
    const ran: string[] = [];
    await ask("a");
    await ask("a");
    await ask("b");
    await start({ run: async ({ job }) => void ran.push(job.key) }).idle();
    expect(ran.sort()).toEqual(["a", "b"]);
    expect((await rows()).map(({ status }) => status)).toEqual(["done", "done"]);
  });

  it("forgets a job whose transaction came to nothing", async () => {
    await world.db
      .transact(async (tx) => {
        await enqueue(tx, world.system, {
          kind: "analyze",
          key: "a",
          workspaceId: "w",
          payload: {},
        });
        throw new Error("changed my mind");
      })
      .catch(() => undefined);
    expect(await rows()).toEqual([]);
  });

  it("runs one of a key at a time, and again when asked meanwhile", async () => {
    let atOnce = 0;
    let most = 0;
    let runs = 0;
    await ask("a");
    await start({
      run: async () => {
        runs++;
        most = Math.max(most, ++atOnce);
        if (runs === 1) await ask("a");
        await new Promise(setImmediate);
        atOnce--;
      },
    }).idle();
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
  });

  it("goes on with other work when the end of a job cannot be written", async () => {
    const ran: string[] = [];
    await ask("a");
    const queue = start({
      run: async ({ job }) => {
        ran.push(job.key);
        if (job.key === "a") throw new Error("no");
      },
      giveUp: () => Promise.reject(new Error("nor this")),
    });
    for (let tries = 0; tries < 5; tries++) {
      await queue.idle();
      now = new Date(now.getTime() + 600_000);
    }
    await ask("b");
    await queue.idle();
    expect(ran).toEqual(["a", "a", "a", "a", "a", "b"]);
  });

  it("tries a failed job again later and later, then gives it up", async () => {
    let tries = 0;
    let gaveUp = false;
    await ask("a");
    const queue = start({
      run: async () => {
        tries++;
        throw new Error("not today");
      },
      giveUp: async () => {
        gaveUp = true;
      },
    });
    const waits: number[] = [];
    for (;;) {
      await queue.idle();
      const [job] = await rows();
      if (job?.status !== "waiting") break;
      waits.push(job.runAt.getTime() - now.getTime());
      now = job.runAt;
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect({ tries, gaveUp }).toEqual({ tries: waits.length + 1, gaveUp: true });
    expect((await rows())[0]).toMatchObject({ status: "failed" });
  });

  it("waits no longer than it was to when the clock is set back meanwhile, and as long", async () => {
    const hourMs = 3_600_000;
    const inAnHour = new Date(world.at.getTime() + hourMs);
    const ran: string[] = [];
    const asked = { kind: "analyze" as const, workspaceId: "w", payload: {} };
    await world.db.transact(async (tx) => {
      await enqueue(tx, world.system, { ...asked, key: "now" });
      await enqueue(tx, world.system, { ...asked, key: "later", runAt: inAnHour });
    });
    now = new Date(world.at.getTime() - 24 * hourMs);
    const back = now;
    await start({ run: async ({ job }) => void ran.push(job.key) }).idle();
    expect(ran).toEqual(["now"]);
    now = new Date(back.getTime() + hourMs - 1);
    await runner?.idle();
    expect(ran).toEqual(["now"]);
    now = new Date(back.getTime() + hourMs);
    await runner?.idle();
    expect(ran).toEqual(["now", "later"]);
  });

  it("goes on from its cursor after the process ended in the middle", async () => {
    await ask("a");
    await world.db.transact(async (tx) => {
      await tx
        .update(jobs)
        .set({ status: "running", attempts: 1, cursor: { at: 7 } })
        .where(eq(jobs.key, "a"));
    });
    let from: unknown;
    await start({
      run: async ({ job }) => {
        from = job.cursor?.at;
      },
    }).idle();
    expect(from).toBe(7);
  });

  it("lets what runs come to a sound place when the server stops, and keeps it for the next start", async () => {
    await ask("a");
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const queue = start({
      run: async ({ save, isStopping }) => {
        begun();
        for (let at = 1; !isStopping(); at++) {
          await world.db.transact((tx) => save(tx, { cursor: { at } }));
          await new Promise(setImmediate);
        }
      },
    });
    queue.wake();
    await hasBegun;
    await queue.stop();
    const [job] = await rows();
    expect(job).toMatchObject({ status: "waiting", attempts: 0 });
    expect(job?.cursor?.at).toBeGreaterThan(0);
  });
});
