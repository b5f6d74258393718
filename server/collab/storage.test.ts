import { readFileSync } from "node:fs";
import { and, desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#db/client.ts";
import { mapChanges, maps, mapUpdates } from "#db/schema/map.ts";
import { isOutdated } from "#domain/map/migrations.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument, editMap } from "./direct.ts";
import { rebuildProjection } from "./rebuild.ts";
import { createRooms } from "./rooms.ts";
import { createStoredWorld, rename, type StoredWorld } from "./stored-testing.ts";
import { readTables } from "./testing.ts";

let s: StoredWorld;
beforeEach(async () => {
  s = await createStoredWorld();
});
afterEach(() => s.close());

describe("a map of an older version", () => {
  it("[M28] is brought forward once, as it is opened, and that is in the log", async () => {
    const old = new URL("../../domain/map/fixtures/document-1.bin", import.meta.url);
    await s.db.transact(async (tx) => {
      await tx.delete(mapUpdates).where(eq(mapUpdates.mapId, "m"));
      await tx.insert(mapUpdates).values({ mapId: "m", at: new Date(), data: readFileSync(old) });
    });
    await rebuildProjection(s.db, "m");
    const before = (await s.load()).doc;
    for (const _ of [1, 2]) {
      await s.rooms.use("m", (room) => room.settled());
      await s.rooms.end();
    }
    expect(await s.log()).toHaveLength(2);
    const { doc } = await s.load();
    expect(isOutdated(before)).toBe(true);
    expect(isOutdated(doc)).toBe(false);
    expect(readMap(doc)).toEqual(readMap(before));
    await s.expectTablesToEqualLog();
  });
});

describe("a change made on the server", () => {
  it("is in the log under its actor, in the tables, and in the history field by field", async () => {
    const ctx = s.as("editor");
    const grant = await authorize(ctx, "map.edit", { mapId: "m" });
    expect(await editMap(ctx, grant, rename("By hand"))).toEqual({ ok: true });
    expect((await s.log()).at(-1)?.actorId).toBe("editor");
    await s.expectTablesToEqualLog();
    const history = await s.db.read
      .select()
      .from(mapChanges)
      .where(and(eq(mapChanges.mapId, "m"), eq(mapChanges.nodeId, "s1")))
      .orderBy(desc(mapChanges.id));
    expect(history[0]).toMatchObject({
      field: "title",
      before: "Step s1",
      after: "By hand",
      actorId: "editor",
    });
  });

  it("is refused when it would be no journey map, and leaves no trace", async () => {
    const rows = (await s.log()).length;
    const outcome = await s.rooms.use("m", (room) =>
      room.edit((doc) => doc.getMap("steps").set("bad", 1), "editor"),
    );
    expect(outcome).toEqual({ ok: false, reason: "refused" });
    expect((await s.log()).length).toBe(rows);
    expect(await s.write("Afterwards")).toEqual({ ok: true });
    expect((await s.load()).title).toBe("Afterwards");
  });

  it("survives when code that was in a transaction of its own at the time fails", async () => {
    let outcome: Promise<unknown> = Promise.resolve();
    const failing = s.db.transact(async () => {
      outcome = s.write("Kept");
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await outcome).toEqual({ ok: true });
    expect((await s.load()).title).toBe("Kept");
  });
});

describe("a disk that fails", () => {
  it("acknowledges nothing, and works again without a restart", async () => {
    let isBroken = false;
    const db: Database = {
      ...s.db,
      appendUpdates: (take) =>
        isBroken ? Promise.reject(new Error("disk full")) : s.db.appendUpdates(take),
    };
    const fragile = createRooms({ db, now: () => s.at });
    await fragile.use("m", async (room) => {
      isBroken = true;
      const failed = await Promise.all([
        room.edit(rename("Lost 1"), "editor"),
        room.edit(rename("Lost 2"), "editor"),
      ]);
      expect(failed.map(({ ok }) => ok)).toEqual([false, false]);
      expect(readMap(room.doc()).steps[0]?.title).toBe("Step s1");
      isBroken = false;
      expect(await room.edit(rename("Back"), "editor")).toEqual({ ok: true });
    });
    expect((await s.load()).title).toBe("Back");
  });
});

describe("one commit for all maps", () => {
  it("that one map spoils takes in the changes of the others", async () => {
    await s.db.transact(async (tx) => {
      const at = s.at;
      const row = { workspaceId: "w", title: "", header: {}, createdAt: at, editedAt: at };
      await tx.insert(maps).values({ ...row, id: "gone" });
      await createMapDocument(tx, s.system, "gone", buildMap());
    });
    const outcomes = await s.rooms.use("gone", async (gone) => {
      await s.db.transact(async (tx) => {
        await tx.delete(maps).where(eq(maps.id, "gone"));
      });
      return Promise.all([gone.edit(rename("Into the void"), "editor"), s.write("Kept")]);
    });
    expect(outcomes).toEqual([{ ok: false, reason: "not-stored" }, { ok: true }]);
    expect((await s.load()).title).toBe("Kept");
  });
});

describe("rebuilding the tables from the log", () => {
  it("gives exactly what live editing had left in them", async () => {
    for (let i = 0; i < 5; i++) await s.write(`Title ${i}`);
    const before = await readTables(s.db, "m");
    await rebuildProjection(s.db, "m");
    const sorted = (rows: { id: string }[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const after = await readTables(s.db, "m");
    expect(sorted(after.nodes)).toEqual(sorted(before.nodes));
    expect(sorted(after.edges)).toEqual(sorted(before.edges));
    await s.expectTablesToEqualLog();
  });
});
