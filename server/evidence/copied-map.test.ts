import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { placements } from "#db/schema/evidence.ts";
import { authorize } from "../access/authorize.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { create } from "../map/create.ts";
import { duplicate } from "../map/duplicate.ts";
import { readJourneyMap } from "../map/read.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(async () => {
  await roomsOf(w.db).end();
  await w.close();
});

it("a duplicate has the notes of the original, and their passages on the steps that were copied", async () => {
  const ctx = w.editor;
  const target = { workspaceId: "w" };
  const grant = await authorize(ctx, "map.create", target);
  const library = await authorize(ctx, "library.edit", target);
  const input = { template: "purchase", language: "en", title: "Buying" } as const;
  const original = await create(ctx, { create: grant, library }, input);
  await w.note("Paying by card failed in the checkout. I had to pay twice.", {
    maps: [{ mapId: original.mapId, stepHint: null }],
  });
  await w.jobs.settle();
  const read = await authorize(ctx, "map.read", { mapId: original.mapId });
  const copy = await duplicate(ctx, { read, create: grant }, { title: "Buying again" });
  await w.jobs.settle();

  const placed = (mapId: string) =>
    w.db.read
      .select({ excerptId: placements.excerptId, stepId: placements.stepId })
      .from(placements)
      .where(eq(placements.mapId, mapId))
      .orderBy(placements.excerptId);
  const before = await placed(original.mapId);
  expect(before.some(({ stepId }) => stepId !== null)).toBe(true);
  const map = await readJourneyMap(ctx, await authorize(ctx, "map.read", copy));
  const copiedFrom = new Map(map.steps.map((step) => [step.id, step.copiedFrom ?? ""]));
  const after = await placed(copy.mapId);
  expect(
    after.map(({ excerptId, stepId }) => ({
      excerptId,
      stepId: stepId === null ? null : copiedFrom.get(stepId),
    })),
  ).toEqual(before);
});
