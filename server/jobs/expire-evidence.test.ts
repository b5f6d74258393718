import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notes } from "#db/schema/evidence.ts";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import { jobs } from "#db/schema/jobs.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Transact } from "#db/transact.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { enqueueDaily } from "./enqueue.ts";
import { handlers } from "./handlers.ts";
import type { JobRun } from "./runner.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
  await w.note("The payment failed.", { participant: "P07", date: "2020-01-01" });
  await w.jobs.settle();
  await w.db.transact(async (tx) => {
    await tx.update(workspaces).set({ retentionMonths: 12 }).where(eq(workspaces.id, "w"));
    const batch = { workspaceId: "w", fileName: "x", status: "complete", plan: {} } as const;
    const old = new Date(w.at.getTime() - 31 * 24 * 3_600_000);
    await tx.insert(importBatches).values([
      { ...batch, id: "old", createdAt: old, finishedAt: old },
      { ...batch, id: "new", createdAt: old, finishedAt: w.at },
    ]);
    const row = { row: 1, reason: "not-a-date", cells: ["P08", "It failed."] };
    await tx.insert(importErrors).values([
      { ...row, batchId: "old" },
      { ...row, batchId: "new" },
    ]);
  });
});
afterEach(() => w.close());

const waiting = () => w.db.read.select().from(jobs).where(eq(jobs.status, "waiting"));

describe("what is kept for a time only", () => {
  it("goes by itself: old notes, and rows that nobody mended in thirty days", async () => {
    await w.db.transact((tx) => enqueueDaily(tx, w.system, "expire-evidence"));
    await w.jobs.settle();
    expect(await w.db.read.$count(notes)).toBe(0);
    const left = await w.db.read.select({ batch: importErrors.batchId }).from(importErrors);
    expect(left).toEqual([{ batch: "new" }]);
    expect((await waiting()).map(({ kind }) => kind)).toEqual(["expire-evidence"]);
  });

  it("is looked for tomorrow again, though today it failed", async () => {
    let writes = 0;
    const transact: Transact = (work) =>
      writes++ === 0 ? w.db.transact(work) : Promise.reject(new Error("the disk is full"));
    const run = { ctx: { ...w.system, db: { ...w.db, transact } } } as unknown as JobRun;
    await expect(handlers["expire-evidence"].run(run)).rejects.toThrow("the disk is full");
    const [tomorrow] = await waiting();
    expect(tomorrow?.kind).toBe("expire-evidence");
    expect(tomorrow?.runAt.getTime()).toBeGreaterThan(w.at.getTime());
  });
});
