import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { validateDocument } from "#domain/map/shape.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createWorld } from "../testing.ts";
import { createMapDocument } from "./direct.ts";
import { damagedUpdates, honestUpdate, hostileUpdates } from "./hostile-updates.ts";
import { roomsOf } from "./rooms-of.ts";
import { createSizeGuard } from "./size-guard.ts";

const LONGEST_LOAD_MS = 2_000;

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

describe("a change that is none", () => {
  it.each(Object.entries(hostileUpdates))("does not get in: %s", async (name, make) => {
    const random = seededRandom(seedOf(name));
    await roomsOf(world.db).use("m", async (room) => {
      const before = readMap(room.doc());
      for (let i = 0; i < 3; i++) {
        const outcome = await room.submit(make(room.doc(), random), "editor");
        expect(outcome.ok).toBe(false);
      }
      expect(readMap(room.doc())).toEqual(before);
      expectToLoad(room.doc());
      expect(await room.submit(honestUpdate(room.doc(), random), "editor")).toEqual({ ok: true });
    });
  });
});

describe("an honest change that was damaged on the way", () => {
  it.each(Object.entries(damagedUpdates))("leaves a map that loads: %s", async (name, make) => {
    const random = seededRandom(seedOf(name));
    let refused = 0;
    await roomsOf(world.db).use("m", async (room) => {
      for (let i = 0; i < 250; i++) {
        const outcome = await room.submit(make(room.doc(), random), "editor");
        if (!outcome.ok) refused += 1;
        if (i % 50 === 0) expectToLoad(room.doc());
      }
      expectToLoad(room.doc());
    });
    // Yjs reads the first of two and takes no notice of what follows.
    if (name === "glued to another") expect(refused).toBe(0);
    else expect(refused).toBeGreaterThan(10);
  });
});

describe("a map as large as a map may be", () => {
  const change = (bytes: number) => new Uint8Array(bytes).fill(1);
  const deletion = () => Uint8Array.from([0, 1, 5, 1, 0, 3]);

  it("takes in what makes it smaller, and nothing large", () => {
    const guard = createSizeGuard({ atMost: 10_000, measure: () => 10_000, limit: 10_000 });
    expect(guard.admits(change(2_000))).toBe(false);
    expect(guard.admits(change(200))).toBe(true);
    expect(guard.admits(deletion())).toBe(true);
  });

  it("is measured before anybody is refused: what was overwritten takes no room", () => {
    const guard = createSizeGuard({ atMost: 0, measure: () => 500, limit: 10_000 });
    for (let i = 0; i < 20; i++) {
      expect(guard.admits(change(2_000))).toBe(true);
      guard.grew(i < 5 ? 2_000 : 0);
    }
  });
});

function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

function expectToLoad(doc: Y.Doc): void {
  const fromMs = performance.now();
  const fresh = new Y.Doc();
  Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc));
  expect(fresh.store.pendingStructs).toBeNull();
  expect(validateDocument(fresh)).toBeNull();
  expect(readMap(fresh)).toEqual(readMap(doc));
  expect(performance.now() - fromMs).toBeLessThan(LONGEST_LOAD_MS);
}
