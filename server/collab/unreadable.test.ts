import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { mapSnapshots, mapUpdates } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { createRooms } from "./rooms.ts";
import { addedCard, createStoredWorld, rename, type StoredWorld } from "./stored-testing.ts";

let s: StoredWorld;
beforeEach(async () => {
  s = await createStoredWorld();
});
afterEach(() => s.close());

describe("what cannot be read", () => {
  const spoil = (seq: number, data: Uint8Array) =>
    s.db.transact(async (tx) => {
      await tx.update(mapUpdates).set({ data }).where(eq(mapUpdates.seq, seq));
    });

  it("leaves the rest to be seen and edited, is told, and is kept for ever", async () => {
    await s.write("One");
    await s.rooms.use("m", (room) => room.edit(addedCard("lost"), "editor"));
    const [lost] = (await s.log()).slice(-1);
    await s.rooms.use("m", (room) => room.edit(addedCard("kept"), "editor"));
    await s.rooms.end();
    const half = (lost?.data ?? new Uint8Array()).slice(0, 20);
    await spoil(lost?.seq ?? 0, half);

    await s.rooms.use("m", async (room) => {
      expect(room.broken()).toBe(1);
      const cards = readMap(room.doc()).cards.map(({ id }) => id);
      expect(cards).toContain("kept");
      expect(cards).not.toContain("lost");
      for (let i = 0; i < 60; i++) await room.edit(rename(`Later ${i}`), "editor");
    });
    await s.rooms.end();
    await s.expectTablesToEqualLog();
    const kept = (await s.log()).find(({ seq }) => seq === lost?.seq);
    expect(kept?.data).toEqual(half);
    expect(await s.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("comes back with the browser that still has it", async () => {
    await s.rooms.use("m", (room) => room.edit(addedCard("lost"), "editor"));
    const [lost] = (await s.log()).slice(-1);
    const browser = (await s.load()).doc;
    await spoil(lost?.seq ?? 0, new Uint8Array([255]));
    await s.rooms.end();
    await s.rooms.use("m", async (room) => {
      const missing = Y.encodeStateAsUpdate(browser, Y.encodeStateVector(room.doc()));
      expect(await room.submit(missing, "editor")).toEqual({ ok: true });
      expect(readMap(room.doc())).toEqual(readMap(browser));
    });
    await s.rooms.end();
    await s.expectTablesToEqualLog();
  });

  it("is a hole as well: what builds on a lost row waits in the log and is not let go", async () => {
    await s.logTitles(60);
    const [, lost] = await s.log();
    await s.db.transact(async (tx) => {
      await tx.delete(mapUpdates).where(eq(mapUpdates.seq, lost?.seq ?? 0));
    });
    await s.rooms.end();
    const before = (await s.log()).length;
    await s.rooms.use("m", async (room) => {
      expect(room.broken()).toBe(1);
      await room.edit(addedCard("later"), "editor");
    });
    expect((await s.log()).length).toBe(before + 1);
    expect(await s.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("for the moment is tried again: a load that throws writes nothing", async () => {
    await s.write("Whole");
    await s.rooms.end();
    const before = await s.log();
    let isBroken = true;
    const read = new Proxy(s.db.read, {
      get: (target, key) => {
        if (isBroken && key === "select") throw new Error("the disk does not answer");
        const value = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const fragile = createRooms({ db: { ...s.db, read }, now: () => s.at });
    await expect(fragile.join("m", new Y.Doc(), () => undefined)).rejects.toThrow(
      "does not answer",
    );
    await fragile.end();
    isBroken = false;
    expect(await s.log()).toEqual(before);
    await fragile.use("m", async (room) => {
      expect(readMap(room.doc()).steps[0]?.title).toBe("Whole");
    });
    await fragile.end();
  });
});
