import { readFileSync } from "node:fs";
import { and, asc, desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { mapChanges, mapSnapshots, maps, mapUpdates } from "#db/schema/map.ts";
import { addCard } from "#domain/map/commands/card.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { isOutdated } from "#domain/map/migrations.ts";
import { readMap } from "#domain/map/read-map.ts";
import { projectRows } from "#domain/map/rows.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { compact } from "./compact.ts";
import { createMapDocument, editMap } from "./direct.ts";
import { loadMap } from "./load.ts";
import { catchUp, rebuildProjection } from "./rebuild.ts";
import { createRooms, type Rooms } from "./rooms.ts";
import { roomsOf } from "./rooms-of.ts";
import { readTables } from "./testing.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let rooms: Rooms;
beforeEach(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
  rooms = roomsOf(world.db);
});
afterEach(async () => {
  await rooms.end();
  await world.close();
});

const rename = (title: string) => (doc: Y.Doc) => {
  const edit: Edit = { doc, origin: null, env: { newId: () => "unused", random: Math.random } };
  renameStep(edit, { id: "s1", title });
};
const addedCard = (id: string) => (doc: Y.Doc) => {
  addCard(
    { doc, origin: null, env: { newId: () => id, random: Math.random } },
    { to: { x: 1, y: 1 } },
  );
};
const write = (title: string, actorId = "editor") =>
  rooms.use("m", (room) => room.edit(rename(title), actorId));
const load = async () => {
  const doc = new Y.Doc();
  const loaded = await loadMap(world.db.read, "m", doc);
  return { ...loaded, doc, title: readMap(doc).steps.find(({ id }) => id === "s1")?.title };
};
/** One letter of "Step s2" is another one: sound bytes all the same. */
const flip = (data: Uint8Array) => {
  const at = Buffer.from(data).indexOf("Step s2");
  return data.with(at + 3, "x".charCodeAt(0));
};
const log = () => world.db.read.select().from(mapUpdates).orderBy(asc(mapUpdates.seq));
/** What a person left in the log who renamed a step so many times. */
const logTitles = async (count: number) => {
  const { doc } = await load();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (let i = 0; i < count; i++) rename(`Title ${i}`)(doc);
  for (let from = 0; from < updates.length; from += 2_000) {
    const some = updates.slice(from, from + 2_000);
    await world.db.transact(async (tx) => {
      await tx.insert(mapUpdates).values(some.map((data) => ({ mapId: "m", at: world.at, data })));
    });
  }
  await rebuildProjection(world.db, "m");
};
const expectTablesToEqualLog = async () => {
  const { doc, seq } = await load();
  const byId = (rows: readonly { id: string }[]) => new Map(rows.map((row) => [row.id, row]));
  const tables = await readTables(world.db, "m");
  const wanted = projectRows(readMap(doc));
  expect(byId(tables.nodes)).toEqual(byId(wanted.nodes));
  expect(byId(tables.edges)).toEqual(byId(wanted.edges));
  const [map] = await world.db.read.select().from(maps).where(eq(maps.id, "m"));
  expect(map?.projectedSeq).toBe(seq);
};

describe("a map of an older version", () => {
  it("[M28] is brought forward once, as it is opened, and that is in the log", async () => {
    const old = new URL("../../domain/map/fixtures/document-1.bin", import.meta.url);
    await world.db.transact(async (tx) => {
      await tx.delete(mapUpdates).where(eq(mapUpdates.mapId, "m"));
      await tx.insert(mapUpdates).values({ mapId: "m", at: new Date(), data: readFileSync(old) });
    });
    await rebuildProjection(world.db, "m");
    const before = (await load()).doc;
    for (const _ of [1, 2]) {
      await rooms.use("m", (room) => room.settled());
      await rooms.end();
    }
    expect(await log()).toHaveLength(2);
    const { doc } = await load();
    expect(isOutdated(before)).toBe(true);
    expect(isOutdated(doc)).toBe(false);
    expect(readMap(doc)).toEqual(readMap(before));
    await expectTablesToEqualLog();
  });
});

describe("a change made on the server", () => {
  it("is in the log under its actor, in the tables, and in the history field by field", async () => {
    const ctx = world.as("editor");
    const grant = await authorize(ctx, "map.edit", { mapId: "m" });
    expect(await editMap(ctx, grant, rename("By hand"))).toEqual({ ok: true });
    expect((await log()).at(-1)?.actorId).toBe("editor");
    await expectTablesToEqualLog();
    const history = await world.db.read
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
    const rows = (await log()).length;
    const outcome = await rooms.use("m", (room) =>
      room.edit((doc) => doc.getMap("steps").set("bad", 1), "editor"),
    );
    expect(outcome).toEqual({ ok: false, reason: "refused" });
    expect((await log()).length).toBe(rows);
    expect(await write("Afterwards")).toEqual({ ok: true });
    expect((await load()).title).toBe("Afterwards");
  });

  it("survives when code that was in a transaction of its own at the time fails", async () => {
    let outcome: Promise<unknown> = Promise.resolve();
    const failing = world.db.transact(async () => {
      outcome = write("Kept");
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await outcome).toEqual({ ok: true });
    expect((await load()).title).toBe("Kept");
  });
});

describe("a disk that fails", () => {
  it("acknowledges nothing, and works again without a restart", async () => {
    let isBroken = false;
    const db: Database = {
      ...world.db,
      transact: (fn) => (isBroken ? Promise.reject(new Error("disk full")) : world.db.transact(fn)),
    };
    const fragile = createRooms({ db, now: () => world.at });
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
    expect((await load()).title).toBe("Back");
  });
});

describe("the log", () => {
  it("shrinks into snapshots and says the same as before", async () => {
    for (let i = 0; i < 30; i++) await write(`Title ${i}`);
    const before = readMap((await load()).doc);
    const shrink = async () => {
      const { doc, seq } = await load();
      await compact(world.db, { mapId: "m", doc, seq, now: () => world.at });
    };
    await shrink();
    await write("Between");
    await shrink();
    await write("After");
    expect((await log()).length).toBe(2);
    const after = readMap((await load()).doc);
    expect(after.steps[0]?.title).toBe("After");
    expect({ ...after, steps: [] }).toEqual({ ...before, steps: [] });
    await expectTablesToEqualLog();
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
      await write(title);
      const { doc, seq } = await load();
      await compact(world.db, { mapId: "m", doc, seq, now: () => world.at });
    }
    await write("Last");
    const [newest] = await world.db.read
      .select()
      .from(mapSnapshots)
      .orderBy(desc(mapSnapshots.seq));
    await world.db.transact(async (tx) => {
      await tx
        .update(mapSnapshots)
        .set(damage(newest?.data ?? new Uint8Array()))
        .where(eq(mapSnapshots.seq, newest?.seq ?? 0));
    });
    const { title, doc, broken } = await load();
    expect({ title, broken }).toEqual({ title: "Last", broken: 1 });
    expect(readMap(doc).steps.map((step) => step.title)).not.toContain("Stex s2");
  });

  it("is read without being written out once more for those who listen, who hear of later changes", async () => {
    await write("Before");
    const heard: Uint8Array[] = [];
    const doc = new Y.Doc();
    doc.on("update", (update: Uint8Array) => heard.push(update));
    await rooms.join("m", doc);
    expect(readMap(doc).steps.find(({ id }) => id === "s1")?.title).toBe("Before");
    expect(heard).toEqual([]);
    await write("After");
    expect(heard.length).toBe(1);
    await rooms.leave("m");
  });

  it("with an unreadable row opens with what is sound, and is never thrown away", async () => {
    await write("Sound");
    await world.db.transact(async (tx) => {
      const data = new Uint8Array([9, 9, 9, 9]);
      await tx.insert(mapUpdates).values({ mapId: "m", at: world.at, data });
    });
    for (let i = 0; i < 60; i++) await write(`Later ${i}`);
    const { title, broken } = await load();
    expect({ title, broken }).toEqual({ title: "Later 59", broken: 1 });
    expect((await log()).length).toBe(63);
    expect(await world.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("ahead of the tables is caught up with at the next boot, under the right names", async () => {
    const doc = new Y.Doc();
    await loadMap(world.db.read, "m", doc);
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    rename("Logged, not projected")(doc);
    await world.db.transact(async (tx) => {
      await tx
        .insert(mapUpdates)
        .values(
          updates.map((data) => ({ mapId: "m", actorId: "facilitator", at: world.at, data })),
        );
    });
    expect(await catchUp(world.db, rooms)).toEqual(["m"]);
    await expectTablesToEqualLog();
    const [change] = await world.db.read.select().from(mapChanges).orderBy(desc(mapChanges.id));
    expect(change).toMatchObject({ actorId: "facilitator", after: "Logged, not projected" });
  });
});

describe("a compaction that is cut off", () => {
  it("at any step loses nothing, and the next one finishes it", async () => {
    const shrinkOver = async (db: Database) => {
      const { doc, seq } = await load();
      await compact(db, { mapId: "m", doc, seq, now: () => world.at });
    };
    await logTitles(1_200);
    await shrinkOver(world.db);
    for (let steps = 0, isDone = false; !isDone; steps++) {
      await logTitles(2);
      const before = readMap((await load()).doc);
      let left = steps;
      const crashing: Database = {
        ...world.db,
        transact: (fn) =>
          left-- > 0 ? world.db.transact(fn) : Promise.reject(new Error("the plug was pulled")),
      };
      isDone = await shrinkOver(crashing).then(
        () => true,
        () => false,
      );
      const { doc, broken } = await load();
      expect({ broken, map: readMap(doc) }).toEqual({ broken: 0, map: before });
      if (isDone) expect(steps).toBeGreaterThanOrEqual(4);
    }
    expect((await log()).length).toBeLessThan(20);
    await expectTablesToEqualLog();
  });
});

describe("what cannot be read", () => {
  const spoil = (seq: number, data: Uint8Array) =>
    world.db.transact(async (tx) => {
      await tx.update(mapUpdates).set({ data }).where(eq(mapUpdates.seq, seq));
    });

  it("leaves the rest to be seen and edited, is told, and is kept for ever", async () => {
    await write("One");
    await rooms.use("m", (room) => room.edit(addedCard("lost"), "editor"));
    const [lost] = (await log()).slice(-1);
    await rooms.use("m", (room) => room.edit(addedCard("kept"), "editor"));
    await rooms.end();
    const half = (lost?.data ?? new Uint8Array()).slice(0, 20);
    await spoil(lost?.seq ?? 0, half);

    await rooms.use("m", async (room) => {
      expect(room.broken()).toBe(1);
      const cards = readMap(room.doc()).cards.map(({ id }) => id);
      expect(cards).toContain("kept");
      expect(cards).not.toContain("lost");
      for (let i = 0; i < 60; i++) await room.edit(rename(`Later ${i}`), "editor");
    });
    await rooms.end();
    await expectTablesToEqualLog();
    const kept = (await log()).find(({ seq }) => seq === lost?.seq);
    expect(kept?.data).toEqual(half);
    expect(await world.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("comes back with the browser that still has it", async () => {
    await rooms.use("m", (room) => room.edit(addedCard("lost"), "editor"));
    const [lost] = (await log()).slice(-1);
    const browser = (await load()).doc;
    await spoil(lost?.seq ?? 0, new Uint8Array([255]));
    await rooms.end();
    await rooms.use("m", async (room) => {
      const missing = Y.encodeStateAsUpdate(browser, Y.encodeStateVector(room.doc()));
      expect(await room.submit(missing, "editor")).toEqual({ ok: true });
      expect(readMap(room.doc())).toEqual(readMap(browser));
    });
    await rooms.end();
    await expectTablesToEqualLog();
  });

  it("is a hole as well: what builds on a lost row waits in the log and is not let go", async () => {
    await logTitles(60);
    const [, lost] = await log();
    await world.db.transact(async (tx) => {
      await tx.delete(mapUpdates).where(eq(mapUpdates.seq, lost?.seq ?? 0));
    });
    await rooms.end();
    const before = (await log()).length;
    await rooms.use("m", async (room) => {
      expect(room.broken()).toBe(1);
      await room.edit(addedCard("later"), "editor");
    });
    expect((await log()).length).toBe(before + 1);
    expect(await world.db.read.select().from(mapSnapshots)).toEqual([]);
  });

  it("for the moment is tried again: a load that throws writes nothing", async () => {
    await write("Whole");
    await rooms.end();
    const before = await log();
    let isBroken = true;
    const read = new Proxy(world.db.read, {
      get: (target, key) => {
        if (isBroken && key === "select") throw new Error("the disk does not answer");
        const value = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const fragile = createRooms({ db: { ...world.db, read }, now: () => world.at });
    await expect(fragile.join("m", new Y.Doc())).rejects.toThrow("does not answer");
    await fragile.end();
    isBroken = false;
    expect(await log()).toEqual(before);
    await fragile.use("m", async (room) => {
      expect(readMap(room.doc()).steps[0]?.title).toBe("Whole");
    });
    await fragile.end();
  });
});

describe("a long history", () => {
  it("of 20,000 changes opens, shrinks when it is left, and opens the same", async () => {
    await logTitles(20_000);
    await rooms.use("m", async (room) => {
      expect(readMap(room.doc()).steps[0]?.title).toBe("Title 19999");
    });
    await rooms.use("m", async (room) => {
      for (let i = 0; i < 60; i++) await room.edit(rename(`Then ${i}`), "editor");
    });
    expect((await log()).length).toBeLessThan(100);
    const { title, tail } = await load();
    expect({ title, isShort: tail < 100 }).toEqual({ title: "Then 59", isShort: true });
    await expectTablesToEqualLog();
  });
});

describe("one commit for all maps", () => {
  it("that one map spoils takes in the changes of the others", async () => {
    await world.db.transact(async (tx) => {
      const at = world.at;
      const row = { workspaceId: "w", title: "", header: {}, createdAt: at, editedAt: at };
      await tx.insert(maps).values({ ...row, id: "gone" });
      await createMapDocument(tx, world.system, "gone", buildMap());
    });
    const outcomes = await rooms.use("gone", async (gone) => {
      await world.db.transact(async (tx) => {
        await tx.delete(maps).where(eq(maps.id, "gone"));
      });
      return Promise.all([gone.edit(rename("Into the void"), "editor"), write("Kept")]);
    });
    expect(outcomes).toEqual([{ ok: false, reason: "not-stored" }, { ok: true }]);
    expect((await load()).title).toBe("Kept");
  });
});

describe("rebuilding the tables from the log", () => {
  it("gives exactly what live editing had left in them", async () => {
    for (let i = 0; i < 5; i++) await write(`Title ${i}`);
    const before = await readTables(world.db, "m");
    await rebuildProjection(world.db, "m");
    const sorted = (rows: { id: string }[]) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const after = await readTables(world.db, "m");
    expect(sorted(after.nodes)).toEqual(sorted(before.nodes));
    expect(sorted(after.edges)).toEqual(sorted(before.edges));
    await expectTablesToEqualLog();
  });
});
