import { afterAll, beforeAll, expect, it } from "vitest";
import { everything } from "#domain/pain/board/filter.ts";
import { authorize } from "../access/authorize.ts";
import { startTestJobs } from "../jobs/testing.ts";
import { insertRandomEvidence } from "../pain/board/random-evidence.ts";
import { readBoard } from "../pain/board/read-board.ts";
import { rawRows, recount } from "../pain/board/recount.ts";
import { createWorld } from "../testing.ts";
import { readBrief } from "./read-brief.ts";

let w: Awaited<ReturnType<typeof createWorld>>;
let jobs: ReturnType<typeof startTestJobs>;
beforeAll(async () => {
  w = await createWorld();
  jobs = startTestJobs(w);
  await insertRandomEvidence(w.db, { mapId: "m", workspaceId: "w", seed: 11, notes: 120 });
});
afterAll(async () => {
  await jobs.stop();
  await w.close();
});

it("a brief has heard as many people as the board, and as a plain recount of the rows", async () => {
  const rows = await rawRows(w.db.read, "m");
  const heard = [...recount(rows, everything).values()][0]?.heard;
  const grant = await authorize(w.as("viewer"), "board.read", { workspaceId: "w" });
  const asked = { filter: everything, kind: "pain" as const, limit: 1 };
  expect((await readBoard(w.as("viewer"), grant, asked, jobs.compute)).heard).toBe(heard);
  const customers = [...rows.notes.values()].filter(
    ({ voice, sourceType }) => voice === "customer" && sourceType !== "staff",
  );
  for (const mapId of ["m", null]) {
    const reader = { workspaceId: "w", role: "viewer" as const, mapId, today: "2026-05-04" };
    expect(await readBrief(reader, { read: w.db.read })).toMatchObject({
      heard,
      notes: customers.length,
    });
  }
});
