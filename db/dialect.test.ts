import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edges, maps, mapUpdates, nodes } from "./schema/map.ts";
import { workspaces } from "./schema/workspace.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
  await db.transact(async (tx) => {
    await tx.insert(workspaces).values({
      id: "w",
      slug: "w",
      name: "Työtila",
      locale: "fi",
      timeZone: "Europe/Helsinki",
      isDemo: true,
      createdAt: at,
    });
    await tx.insert(maps).values({
      id: "m",
      workspaceId: "w",
      title: "Ä",
      header: { tags: ["å"], nested: { n: 1.5 } },
      createdAt: at,
      editedAt: at,
    });
  });
});
afterEach(() => db.close());

const at = new Date(1_700_000_000_123);
const node = { mapId: "m", kind: "step", title: "t", position: 0, fields: {} } as const;

describe("both engines", () => {
  it("take and give the same JavaScript values", async () => {
    const [workspace] = await db.read.select().from(workspaces);
    expect(workspace).toMatchObject({ isDemo: true, isSensitive: false, createdAt: at });
    const [map] = await db.read.select().from(maps);
    expect(map).toMatchObject({
      title: "Ä",
      header: { tags: ["å"], nested: { n: 1.5 } },
      projectedSeq: 0,
      editedAt: at,
      deletedAt: null,
    });
  });

  it("give bytes back as they were, and sequence numbers that grow as plain numbers", async () => {
    const data = new Uint8Array([0, 255, 7]);
    const seqs = await db.transact(async (tx) =>
      tx
        .insert(mapUpdates)
        .values([
          { mapId: "m", at, data },
          { mapId: "m", at, data: new Uint8Array([1]) },
        ])
        .returning({ seq: mapUpdates.seq }),
    );
    expect(seqs.map(({ seq }) => typeof seq)).toEqual(["number", "number"]);
    expect((seqs[1]?.seq ?? 0) - (seqs[0]?.seq ?? 0)).toBe(1);
    const [row] = await db.read.select().from(mapUpdates);
    expect(row?.data).toBeInstanceOf(Uint8Array);
    expect([...(row?.data ?? [])]).toEqual([0, 255, 7]);
  });

  it("keep keys unique and references sound, and delete what hangs on the deleted", async () => {
    const insert = (id: string, mapId = "m") =>
      db.transact(async (tx) => {
        await tx.insert(nodes).values({ ...node, id, mapId });
      });
    await insert("1");
    await expect(insert("1")).rejects.toThrow();
    await expect(insert("2", "none")).rejects.toThrow();
    await db.transact(async (tx) => {
      await tx
        .insert(edges)
        .values({ mapId: "m", id: "e", kind: "next", source: "1", target: "1", label: "" });
      await tx
        .insert(nodes)
        .values({ ...node, id: "1", title: "new" })
        .onConflictDoUpdate({ target: [nodes.mapId, nodes.id], set: { title: "new" } });
    });
    const [row] = await db.read.select().from(nodes).where(eq(nodes.id, "1"));
    expect(row?.title).toBe("new");
    await db.transact(async (tx) => {
      await tx.delete(maps);
    });
    expect(await db.read.select().from(nodes)).toEqual([]);
    expect(await db.read.select().from(edges)).toEqual([]);
  });
});
