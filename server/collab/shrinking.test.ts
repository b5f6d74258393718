import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { mapChanges, mapSnapshots, mapUpdates } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { loadMap } from "./load.ts";
import { catchUp } from "./rebuild.ts";
import { createStoredWorld, rename, type StoredWorld } from "./stored-testing.ts";

let s: StoredWorld;
beforeEach(async () => {
  s = await createStoredWorld();
});
afterEach(() => s.close());

/** One letter of "Step s2" is another one: sound bytes all the same. */
const flip = (data: Uint8Array) => {
  const at = Buffer.from(data).indexOf("Step s2");
  return data.with(at + 3, "x".charCodeAt(0));
};

describe("the log", () => {
  it("shrinks into snapshots and says the same as before", async () => {
    for (let i = 0; i < 30; i++) await s.write(`Title ${i}`);
    const before = readMap((await s.load()).doc);
    await s.shrink();
    await s.write("Between");
    await s.shrink();
    await s.write("After");
    expect((await s.log()).length).toBe(2);
    const after = readMap((await s.load()).doc);
    expect(after.steps[0]?.title).toBe("After");
    expect({ ...after, steps: [] }).toEqual({ ...before, steps: [] });
    await s.expectTablesToEqualLog();
  });

  it.each<[string, (data: Uint8Array) => { data: Uint8Array; digest?: null }]>([
    ["is not what was written, be it only one letter of a name", (data) => ({ data: flip(data) })],
    ["cannot be read", () => ({ data: new Uint8Array([1, 2, 3]) })],
    [
      "is of a time before digests were kept and cannot be read",
      () => ({ data: new Uint8Array([1, 2, 3]), digest: null }),
    ],
  ])("loses nothing when the newest snapshot %s", async (_, damage) => {
    for (const title of ["One", "Two", "Three"]) {
      await s.write(title);
      await s.shrink();
    }
    await s.write("Last");
    const [newest] = await s.db.read.select().from(mapSnapshots).orderBy(desc(mapSnapshots.seq));
    await s.db.transact(async (tx) => {
      await tx
        .update(mapSnapshots)
        .set(damage(newest?.data ?? new Uint8Array()))
        .where(eq(mapSnapshots.seq, newest?.seq ?? 0));
    });
    const { title, doc, broken } = await s.load();
    expect({ title, broken }).toEqual({ title: "Last", broken: 1 });
    expect(readMap(doc).steps.map((step) => step.title)).not.toContain("Stex s2");
  });

  it("is read without being written out once more for those who listen, who are told of later changes", async () => {
    await s.write("Before");
    const heard: Uint8Array[] = [];
    const doc = new Y.Doc();
    doc.on("update", (update: Uint8Array) => heard.push(update));
    const told: Uint8Array[] = [];
    await s.rooms.join("m", doc, (update) => told.push(update));
    expect(readMap(doc).steps.find(({ id }) => id === "s1")?.title).toBe("Before");
    expect(heard).toEqual([]);
    const reader = new Y.Doc();
    Y.applyUpdate(reader, Y.encodeStateAsUpdate(doc));
    await s.write("After");
    expect([heard.length, told.length]).toEqual([0, 1]);
    for (const update of told) Y.applyUpdate(reader, update);
    const now = s.rooms.find("m")?.doc() ?? new Y.Doc();
    expect(now).toBe(doc);
    for (const one of [reader, now]) {
      expect(readMap(one).steps.find(({ id }) => id === "s1")?.title).toBe("After");
    }
    await s.rooms.leave("m");
  });

  it("with an unreadable row opens with what is sound, and is never thrown away", async () => {
    await s.write("Sound");
    await s.db.transact(async (tx) => {
      const data = new Uint8Array([9, 9, 9, 9]);
      await tx.insert(mapUpdates).values({ mapId: "m", at: s.at, data });
    });
    for (let i = 0; i < 60; i++) await s.write(`Later ${i}`);
    const { title, broken } = await s.load();
    expect({ title, broken }).toEqual({ title: "Later 59", broken: 1 });
    expect((await s.log()).length).toBe(63);
    expect(await s.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("ahead of the tables is caught up with at the next boot, under the right names", async () => {
    const doc = new Y.Doc();
    await loadMap(s.db.read, "m", doc);
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    rename("Logged, not projected")(doc);
    await s.db.transact(async (tx) => {
      await tx
        .insert(mapUpdates)
        .values(updates.map((data) => ({ mapId: "m", actorId: "facilitator", at: s.at, data })));
    });
    expect(await catchUp(s.db, s.rooms)).toEqual(["m"]);
    await s.expectTablesToEqualLog();
    const [change] = await s.db.read.select().from(mapChanges).orderBy(desc(mapChanges.id));
    expect(change).toMatchObject({ actorId: "facilitator", after: "Logged, not projected" });
  });
});

describe("a compaction that is cut off", () => {
  it("at any step loses nothing, and the next one finishes it", async () => {
    await s.logTitles(1_200);
    await s.shrink();
    for (let steps = 0, isDone = false; !isDone; steps++) {
      await s.logTitles(2);
      const before = readMap((await s.load()).doc);
      let left = steps;
      const crashing: Database = {
        ...s.db,
        transact: (fn) =>
          left-- > 0 ? s.db.transact(fn) : Promise.reject(new Error("the plug was pulled")),
      };
      isDone = await s.shrink(crashing).then(
        () => true,
        () => false,
      );
      const { doc, broken } = await s.load();
      expect({ broken, map: readMap(doc) }).toEqual({ broken: 0, map: before });
      if (isDone) expect(steps).toBeGreaterThanOrEqual(4);
    }
    expect((await s.log()).length).toBeLessThan(20);
    await s.expectTablesToEqualLog();
  });
});

describe("a long history", () => {
  it("of 20,000 changes opens, shrinks when it is left, and opens the same", async () => {
    await s.logTitles(20_000);
    await s.rooms.use("m", async (room) => {
      expect(readMap(room.doc()).steps[0]?.title).toBe("Title 19999");
    });
    await s.rooms.use("m", async (room) => {
      for (let i = 0; i < 60; i++) await room.edit(rename(`Then ${i}`), "editor");
    });
    expect((await s.log()).length).toBeLessThan(100);
    const { title, tail } = await s.load();
    expect({ title, isShort: tail < 100 }).toEqual({ title: "Then 59", isShort: true });
    await s.expectTablesToEqualLog();
  });
});
