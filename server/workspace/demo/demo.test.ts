import { and, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { jobs as jobRows } from "#db/schema/jobs.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { authorize } from "../../access/authorize.ts";
import { startTestJobs } from "../../jobs/testing.ts";
import { readPain } from "../../pain/read.ts";
import { readOpportunities } from "../../review/read-opportunities.ts";
import { createWorld } from "../../testing.ts";
import { demoContent } from "./content.ts";
import { createDemo } from "./create.ts";
import { decideDemo } from "./decide.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let jobs: ReturnType<typeof startTestJobs>;
let demo: Awaited<ReturnType<typeof createDemo>>;
beforeAll(async () => {
  world = await createWorld();
  jobs = startTestJobs(world);
  demo = await createDemo(world.system, { ownerId: "owner", locale: "en" });
  await jobs.settle();
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await world.close();
});

describe("the demo workspace", () => {
  it("has its maps with all their steps, and its notes, read by the analyzer", async () => {
    const { read } = world.db;
    const { workspaceId } = demo;
    const made = await read.select().from(maps).where(eq(maps.workspaceId, workspaceId));
    expect(made.map(({ title }) => title).sort()).toEqual(
      demoContent.maps.map(({ map }) => map.header.title).sort(),
    );
    for (const { id, title } of made) {
      const [steps] = await read
        .select({ n: count() })
        .from(nodes)
        .where(and(eq(nodes.mapId, id), eq(nodes.kind, "step")));
      const content = demoContent.maps.find(({ map }) => map.header.title === title);
      expect(steps?.n).toBe(content?.map.steps.length);
    }
    const stored = await read.select().from(notes).where(eq(notes.workspaceId, workspaceId));
    expect(stored.length).toBe(demoContent.notes.length);
    expect(stored.every(({ analyzer }) => analyzer !== null)).toBe(true);
    const [found] = await read
      .select({ n: count() })
      .from(excerpts)
      .where(eq(excerpts.workspaceId, workspaceId));
    expect(found?.n).toBeGreaterThan(stored.length);
  });

  it("is not made again, nor thrown away, when its job had just ended as the server stopped", async () => {
    const at = world.at;
    await world.db.transact(async (tx) => {
      await tx.insert(jobRows).values({
        kind: "demo",
        key: "demo",
        workspaceId: "w",
        payload: { ownerId: "owner" },
        cursor: { isMade: true },
        status: "waiting",
        attempts: 0,
        runAt: at,
        createdAt: at,
      });
    });
    await jobs.settle();
    const demos = await world.db.read
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.isDemo, true));
    expect(demos).toEqual([{ id: demo.workspaceId }]);
  });

  it("has a decision about the worst pain of each of its maps, once they are found", async () => {
    const { workspaceId } = demo;
    expect(await decideDemo(world.system, { workspaceId, ownerId: "owner" })).toBe(true);
    const owner = world.as("owner");
    const grant = await authorize(owner, "opportunity.read", { workspaceId });
    const made = await readOpportunities(owner, grant);
    expect(made.map(({ status }) => status).sort()).toEqual(["decided", "in-progress", "proposed"]);
    expect(made.every(({ points }) => points.length === 1)).toBe(true);
  });

  it("shows pains and gains on each of its maps", async () => {
    const owner = world.as("owner");
    const made = await world.db.read
      .select()
      .from(maps)
      .where(eq(maps.workspaceId, demo.workspaceId));
    for (const { id } of made) {
      const grant = await authorize(owner, "pain.read", { mapId: id });
      const { points, waiting } = await readPain(owner, grant, {}, jobs.compute);
      expect(waiting).toBe(0);
      expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(["pain", "gain"]));
    }
  });
});
