import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobs } from "#db/schema/jobs.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readPain } from "./read.ts";
import { rename } from "./rename.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note("The courier never delivered my parcel and nobody answered.", {
    participant: "P1",
    sourceType: "interview",
  });
  await w.jobs.settle();
});
afterAll(() => w.close());

test("a correction asks for no groups anew on steps that it does not touch", async () => {
  const [point] = (await readPain(w.editor, w.grants.pain, {}, w.jobs.compute)).points;
  if (!point) throw new Error("there is no pain point to correct");
  const asked = { painPointId: point.id, title: "Said otherwise" };
  await rename(w.editor, w.grants.correct, asked);
  const [job] = await w.db.read
    .select({ payload: jobs.payload })
    .from(jobs)
    .where(eq(jobs.kind, "pain"))
    .orderBy(desc(jobs.id))
    .limit(1);
  expect(job?.payload).toEqual({ mapId: "m", isIncremental: true });
});
