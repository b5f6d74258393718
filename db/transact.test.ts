import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./client.ts";
import { d } from "./dialect.ts";
import { instance } from "./schema/workspace.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import type { Tx } from "./transact.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.close());

const tick = () => new Promise((resolve) => setImmediate(resolve));
const put = (tx: Tx, key: string, value = "0") => tx.insert(instance).values({ key, value });
const keys = async () => (await db.read.select().from(instance)).map(({ key }) => key).sort();

describe("transact", () => {
  it("runs 200 at once one after another: none is lost, and a failed one leaves nothing", async () => {
    await db.transact(async (tx) => {
      await put(tx, "count");
    });
    const done = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        db.transact(async (tx) => {
          const [row] = await tx.select().from(instance).where(eq(instance.key, "count"));
          if (i % 5 === 0) await tick();
          const value = String(Number(row?.value) + 1);
          await tx.update(instance).set({ value }).where(eq(instance.key, "count"));
          await put(tx, `row-${i}`);
          if (i % 3 === 0) throw new Error("on purpose");
        }),
      ),
    );
    const kept = done.filter(({ status }) => status === "fulfilled").length;
    const [count] = await db.read.select().from(instance).where(eq(instance.key, "count"));
    expect(kept).toBe(133);
    expect(Number(count?.value)).toBe(133);
    expect((await keys()).length).toBe(134);
  });

  it("makes nested calls part of the outer one, and an error in one ends both", async () => {
    await db.transact(async (tx) => {
      await put(tx, "outer");
      await db.transact(async (inner) => {
        await put(inner, "inner");
      });
    });
    expect(await keys()).toEqual(["inner", "outer"]);
    const failing = db.transact(async (tx) => {
      await put(tx, "outer-2");
      await db.transact(async (inner) => {
        await put(inner, "inner-2");
        throw new Error("inside");
      });
    });
    await expect(failing).rejects.toThrow("inside");
    expect(await keys()).toEqual(["inner", "outer"]);
  });

  it("is atomic after a failing statement", async () => {
    const failing = db.transact(async (tx) => {
      await put(tx, "one");
      await put(tx, "one");
    });
    await expect(failing).rejects.toThrow();
    expect(await keys()).toEqual([]);
    await db.transact(async (tx) => {
      await put(tx, "two");
    });
    expect(await keys()).toEqual(["two"]);
  });

  it("never runs a query that nobody awaited", async () => {
    await db.transact(async (tx) => {
      void put(tx, "forgotten");
    });
    expect(await keys()).toEqual([]);
  });

  describe.runIf(d.name === "sqlite")("on SQLite", () => {
    it("shows readers nothing of a transaction that is under way", async () => {
      await db.transact(async (tx) => {
        await put(tx, "hidden");
        await tick();
        expect(await keys()).toEqual([]);
      });
      expect(await keys()).toEqual(["hidden"]);
    });

    it("refuses a handle that is used after its transaction", async () => {
      const leaked: Tx[] = [];
      await db.transact(async (tx) => {
        leaked.push(tx);
      });
      expect(() => leaked[0]?.select()).toThrow(/ended/);
    });
  });

  it.runIf(d.name === "sqlite")(
    "writes the maps' log between two transactions, never in one, and nothing of rows that fail",
    async () => {
      const order: string[] = [];
      const append = (name: string) =>
        db.appendUpdates(() => {
          order.push(name);
          return [];
        });
      await append("first");
      const before = db.transact(async (tx) => {
        await put(tx, "one");
        await tick();
        order.push("before");
      });
      await Promise.resolve();
      const between = append("between");
      const after = db.transact(async () => void order.push("after"));
      await Promise.all([before, between, after]);
      expect(order).toEqual(["first", "before", "between", "after"]);
      const row = { actorId: null, at: new Date(0), data: new Uint8Array([0, 0]), authors: [] };
      const noMap = { ...row, mapId: "no such map" };
      await expect(db.appendUpdates(() => [noMap])).rejects.toThrow("FOREIGN KEY");
      await db.transact((tx) => put(tx, "two").then(() => undefined));
      expect(await keys()).toEqual(["one", "two"]);
    },
  );

  it.runIf(d.name === "sqlite")(
    "waits for the disk with every commit but those of rows that are made anew or of the maps' log",
    async () => {
      const levels: unknown[] = [];
      let level = () => 0 as unknown;
      const own = await createTestDatabase({
        onWriter: (writer) => {
          level = () => writer.pragma("synchronous", { simple: true });
        },
      });
      const note = async () => void levels.push(level());
      const noteRows = () => {
        levels.push(level());
        return [];
      };
      await own.transact(note);
      await own.transact(note, { isMadeAnew: true });
      await own.appendUpdates(noteRows);
      await own.transact(note);
      await own.appendUpdates(noteRows);
      await own.flush();
      await own.transact(note);
      await own
        .transact(() => Promise.reject(new Error("on purpose")), { isMadeAnew: true })
        .catch(() => undefined);
      await own.transact(note);
      await own.close();
      expect(levels).toEqual([2, 1, 1, 2, 1, 2, 2]);
    },
  );

  it.runIf(d.name === "sqlite")(
    "has another stamp after every commit, also of another program, but those of a map's changes",
    async () => {
      const stamps = new Set([db.stamp()]);
      const isNews = () => stamps.size < stamps.add(db.stamp()).size;
      await db.transact((tx) => put(tx, "one").then(() => undefined));
      expect(isNews()).toBe(true);
      expect(isNews()).toBe(false);
      await db.appendUpdates(() => []);
      await db.transact((tx) => put(tx, "three").then(() => undefined), { isMadeAnew: true });
      expect(isNews()).toBe(false);
      await db.transact(() => Promise.reject(new Error("on purpose"))).catch(() => undefined);
      expect(isNews()).toBe(true);
      const other = openDatabase(db.file);
      await other.transact((tx) => put(tx, "four").then(() => undefined), { isMadeAnew: true });
      await other.close();
      expect(isNews()).toBe(true);
    },
  );
});
