import { existsSync, readdirSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { notes } from "#db/schema/evidence.ts";
import { importBatches } from "#db/schema/imports.ts";
import { jobs } from "#db/schema/jobs.ts";
import type { Ctx } from "../context.ts";
import { findBatch } from "../evidence/batches.ts";
import { finishLeftImports } from "../evidence/finish-left-imports.ts";
import { importNotes } from "../evidence/import-notes.ts";
import { importsIn } from "../evidence/import-testing.ts";
import { runImport } from "../evidence/run-import.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import type { Compute } from "./compute.ts";
import { handlers } from "./handlers.ts";
import type { JobRun } from "./runner.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const { sendTable, planOf } = importsIn(() => w);

/** The queue stands still; what it would do is done here, by hand. */
async function begin(table: string): Promise<{ batchId: string; run: JobRun }> {
  const batchId = await sendTable("kevät.csv", table);
  await w.jobs.pause();
  const plan = await planOf(batchId);
  expect(await runImport(w.editor, w.grants.import, { batchId, plan })).toEqual({ ok: true });
  const [job] = await w.db.read
    .select()
    .from(jobs)
    .where(eq(jobs.key, `import:${batchId}`));
  if (!job) throw new Error("no job");
  const run = {
    job,
    ctx: w.system,
    compute: w.jobs.compute,
    save: async () => undefined,
    isStopping: () => false,
  };
  return { batchId, run };
}

const stuck = (compute: Compute): Compute => ({
  ...compute,
  run: ((task, input) =>
    task === "forgetUploads"
      ? Promise.reject(new Error("EBUSY"))
      : compute.run(task, input)) as Compute["run"],
});

const visible = () => w.db.read.select().from(notes);

it("keeps the notes of an import that was complete when its job gave up, and reads them", async () => {
  const { batchId, run } = await begin("teksti\r\nPaketti oli myöhässä.\r\nMaksu ei mennyt läpi.");
  const broken = { ...run, compute: stuck(run.compute) };
  await expect(handlers.import.run(broken)).rejects.toThrow("EBUSY");
  expect(await visible()).toHaveLength(2);
  await handlers.import.giveUp?.(broken);
  expect(await visible()).toHaveLength(2);
  expect(await findBatch(w.db.read, "w", batchId)).toMatchObject({
    status: "complete",
    reason: null,
  });
  await w.db.transact((tx) =>
    tx.update(jobs).set({ status: "failed" }).where(eq(jobs.id, run.job.id)),
  );
  w.jobs.resume();
  await w.jobs.settle();
  expect((await visible()).every(({ analyzer }) => analyzer !== null)).toBe(true);

  const { storedAs } = await findBatch(w.db.read, "w", batchId);
  expect(readdirSync(w.jobs.importsFolder)).toContain(storedAs);
  await finishLeftImports(w.system, w.jobs.compute);
  expect(readdirSync(w.jobs.importsFolder)).toContain(storedAs);
  await finishLeftImports(later(), w.jobs.compute);
  expect(readdirSync(w.jobs.importsFolder)).not.toContain(storedAs);
  expect((await findBatch(w.db.read, "w", batchId)).storedAs).toBeNull();
  expect(await visible()).toHaveLength(2);
});

it("lets go of the rows of an import that could not be read to its end", async () => {
  const { batchId, run } = await begin("teksti\r\nPaketti oli myöhässä.");
  await handlers.import.giveUp?.(run);
  expect(await visible()).toEqual([]);
  expect(await findBatch(w.db.read, "w", batchId)).toMatchObject({
    status: "failed",
    storedAs: null,
  });
  expect(existsSync(w.jobs.importsFolder) ? readdirSync(w.jobs.importsFolder) : []).toEqual([]);
});

it("lets go of rows that a cancelled import left behind", async () => {
  await w.note("Omin sanoin.");
  await w.jobs.settle();
  const [known] = await visible();
  await w.db.transact(async (tx) => {
    const batch = { id: "b", workspaceId: "w", kind: "api" as const, fileName: "", plan: {} };
    await tx
      .insert(importBatches)
      .values({ ...batch, status: "cancelled", createdAt: w.at, finishedAt: w.at });
    if (known) await tx.insert(notes).values({ ...known, id: "s", batchId: "b" });
  });
  await finishLeftImports(later(), w.jobs.compute);
  expect((await visible()).map(({ id }) => id)).toEqual([known?.id]);
});

it("puts a row in the place of what it was, though a crash came just after the import was closed", async () => {
  const noteId = await w.note("Vanhat sanat.");
  await w.jobs.settle();
  const [known] = await visible();
  await w.db.transact(async (tx) => {
    const batch = { id: "b", workspaceId: "w", kind: "api" as const, fileName: "", plan: {} };
    await tx
      .insert(importBatches)
      .values({ ...batch, status: "complete", createdAt: w.at, finishedAt: w.at });
    const text = { text: "Uudet sanat.", textHash: "new" };
    if (known)
      await tx
        .insert(notes)
        .values({ ...known, ...text, id: "s", batchId: "b", replacesId: noteId });
  });
  await finishLeftImports(later(), w.jobs.compute);
  expect((await visible()).map(({ id, text }) => [id, text])).toEqual([[noteId, "Uudet sanat."]]);
});

it("goes on by itself where a program's notes were complete when the server stopped", async () => {
  const sent = (text: string) => ({ notes: [{ note_id: "n1", text }] });
  await importNotes(w.editor, w.grants.import, sent("Vanhat sanat."), w.jobs.compute);
  await w.jobs.settle();
  await w.jobs.pause();
  const stopped = importNotes(
    stopsOnceComplete(w.editor),
    w.grants.import,
    sent("Uudet sanat."),
    w.jobs.compute,
  );
  await expect(stopped).rejects.toThrow("stopped");
  expect(await visible()).toHaveLength(2);

  const [job] = await w.db.read.select().from(jobs).where(eq(jobs.kind, "finish-import"));
  if (!job) throw new Error("no job");
  expect(job.runAt.getTime() - w.at.getTime()).toBeLessThan(60_000);
  const run = { job, ctx: w.system, compute: w.jobs.compute };
  const rest = { save: async () => undefined, isStopping: () => false };
  await handlers["finish-import"].run({ ...run, ...rest });
  expect((await visible()).map(({ text }) => text)).toEqual(["Uudet sanat."]);
  w.jobs.resume();
  await w.jobs.settle();
  expect((await visible()).every(({ analyzer }) => analyzer !== null)).toBe(true);
});

/** Writes nothing more once its second batch is complete. */
function stopsOnceComplete(ctx: Ctx): Ctx {
  let isStopped = false;
  return {
    ...ctx,
    db: {
      ...ctx.db,
      transact: async (fn, how) => {
        if (isStopped) throw new Error("stopped");
        const result = await ctx.db.transact(fn, how);
        const complete = eq(importBatches.status, "complete");
        isStopped = (await ctx.db.read.$count(importBatches, complete)) === 2;
        return result;
      },
    },
  };
}

function later(): Ctx {
  return { ...w.system, now: () => new Date(w.at.getTime() + 2 * 3_600_000) };
}
