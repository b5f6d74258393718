import { afterEach, beforeEach, expect, it } from "vitest";
import { mapChanges, maps, nodes } from "./schema/map.ts";
import { workspaces } from "./schema/workspace.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

const at = new Date("2026-01-01T00:00:00Z");
let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
  await db.transact(async (tx) => {
    const names = { slug: "w", name: "W", locale: "en", timeZone: "UTC" } as const;
    await tx.insert(workspaces).values({ id: "w", ...names, createdAt: at });
    const map = { id: "m", workspaceId: "w", title: "", header: {} };
    await tx.insert(maps).values({ ...map, createdAt: at, editedAt: at });
  });
});
afterEach(() => db.close());

const node = (id: string, title: string) => ({
  mapId: "m",
  id,
  kind: "card" as const,
  title,
  position: 0,
  x: 1.5,
  fields: { tags: ["a"], image: null },
});

it("puts a row in the place of the one with its key, and says what the query builder would", async () => {
  const empty = { type: null, phaseId: null, stepId: null, stepToId: null, laneId: null };
  const whole = { ...empty, imageId: null, y: null };
  await db.transact((tx) => db.putRows(tx, nodes, [node("a", "first"), node("b", "other")]));
  await db.transact((tx) => db.putRows(tx, nodes, [node("a", "second")]));
  const rows = await db.read.select().from(nodes).orderBy(nodes.id);
  expect(rows).toEqual([
    { ...node("a", "second"), ...whole },
    { ...node("b", "other"), ...whole },
  ]);
});

it("adds to a list, each time a new row", async () => {
  const change = { mapId: "m", seq: 1, at, nodeId: "a", field: "text", before: null };
  const put = (after: unknown) =>
    db.transact((tx) => db.putRows(tx, mapChanges, [{ ...change, after }]));
  await put("one");
  await put({ two: true });
  const rows = await db.read.select().from(mapChanges).orderBy(mapChanges.id);
  const common = { ...change, actorId: null, kind: null };
  expect(rows.map(({ id: _, ...row }) => row)).toEqual([
    { ...common, after: "one" },
    { ...common, after: { two: true } },
  ]);
});

it("writes nothing when the transaction fails", async () => {
  const failing = db.transact(async (tx) => {
    await db.putRows(tx, nodes, [node("a", "first")]);
    throw new Error("on purpose");
  });
  await expect(failing).rejects.toThrow("on purpose");
  expect(await db.read.select().from(nodes)).toEqual([]);
});
