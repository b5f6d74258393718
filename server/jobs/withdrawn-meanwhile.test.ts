import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { analysisCache, excerpts, notes, participants } from "#db/schema/evidence.ts";
import { mapFiles } from "#db/schema/exchange.ts";
import { painPoints } from "#db/schema/pain.ts";
import { drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import { authorize } from "../access/authorize.ts";
import { analyzeNextNotes } from "../evidence/analyze-notes.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { recompute } from "../pain/recompute.ts";
import { withdraw } from "../participant/withdraw.ts";
import type { Compute } from "./compute.ts";
import type { TaskInput, TaskName } from "./tasks.ts";

// What a job has read before somebody takes back their words must not be written after it.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const rareWord = "ohitusleikkauslomake";
const words = `Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`;

async function withdrawP07() {
  const [person] = await w.db.read
    .select()
    .from(participants)
    .where(eq(participants.pseudonym, "P07"));
  const editor = w.as("editor");
  const grant = await authorize(editor, "participant.withdraw", { workspaceId: "w" });
  if (person)
    await withdraw(editor, grant, { participantId: person.id, pseudonym: "P07" }, w.jobs.compute);
}

/** P07 takes back everything while the worker computes. */
function meanwhile(): Compute {
  const run: Compute["run"] = (async (task: TaskName, input: TaskInput<TaskName>) => {
    const output = await w.jobs.compute.run(task, input);
    await withdrawP07();
    return output;
  }) as Compute["run"];
  return { ...w.jobs.compute, run };
}

async function expectNothingLeft() {
  const said = JSON.stringify([
    await w.db.read.select({ text: excerpts.text }).from(excerpts),
    await w.db.read.select({ title: painPoints.title }).from(painPoints),
    await w.db.read.select({ output: analysisCache.output }).from(analysisCache),
  ]);
  expect(said).not.toContain(rareWord);
  if (d.name !== "sqlite") return;
  for (const file of [w.file, `${w.file}-wal`]) {
    expect(readFileSync(file).includes(rareWord)).toBe(false);
  }
}

it("a pain point that is grouped meanwhile is not titled by them", async () => {
  await w.note(words, { participant: "P07" });
  await w.note("The payment failed and I waited an hour.", { participant: "P08" });
  await w.jobs.settle();
  await w.db.transact(async (tx) => {
    await tx.delete(painPoints);
  });
  await w.jobs.pause();
  await recompute(w.system, { mapId: "m", isIncremental: false }, meanwhile());
  expect(await w.db.read.$count(painPoints)).toBeGreaterThan(0);
  await expectNothingLeft();
  w.jobs.resume();
  await w.jobs.settle();
  await expectNothingLeft();
});

it("what was read of a note is not remembered", async () => {
  await w.jobs.pause();
  await w.note(words, { participant: "P07" });
  await w.note("The payment failed and I waited an hour.", { participant: "P08" });
  const read = await analyzeNextNotes(w.system, "w", meanwhile());
  expect(read?.noteIds).toHaveLength(2);
  expect(await w.db.read.$count(notes)).toBe(1);
  expect(await w.db.read.$count(analysisCache)).toBe(1);
  await expectNothingLeft();
});

it("a file of a map that lies ready is gone", async () => {
  await w.note(words, { participant: "P07" });
  await w.jobs.settle();
  const file = join(w.jobs.compute.exportsFolder, "f");
  writeFileSync(file, rareWord);
  await w.db.transact(async (tx) => {
    await tx.insert(mapFiles).values({
      id: "f",
      mapId: "m",
      userId: "editor",
      format: "pdf",
      options: drawOptionsSchema.parse({ language: "fi" }),
      status: "ready",
      said: [],
      createdAt: w.at,
      expiresAt: new Date(w.at.getTime() + 86_400_000),
    });
  });
  await withdrawP07();
  expect(await w.db.read.$count(mapFiles)).toBe(0);
  await w.jobs.settle();
  expect(existsSync(file)).toBe(false);
});
