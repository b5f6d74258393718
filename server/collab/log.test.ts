import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mapUpdates } from "#db/schema/map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createWorld } from "../testing.ts";
import { createMapDocument } from "./direct.ts";
import { createMapLog } from "./log.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
});
afterEach(() => world.close());

const entry = (onStored: (seq: number) => void) => ({
  mapId: "m",
  actorId: null,
  at: world.at,
  data: new Uint8Array([0, 0]),
  authors: [],
  isStale: () => false,
  together: (applyAll: () => void) => applyAll(),
  onStored,
});
const rows = async () => (await world.db.read.select().from(mapUpdates)).length;

describe("a change of a map", () => {
  it("is shown and acknowledged only once the disk has it, not when it is written", async () => {
    const before = await rows();
    let flushed: () => void = () => undefined;
    const flush = () =>
      new Promise<void>((resolve) => {
        flushed = resolve;
      });
    const log = createMapLog({ ...world.db, flush });
    const told: string[] = [];
    const done = log.append(entry(() => told.push("shown"))).then(() => told.push("acknowledged"));
    while ((await rows()) === before) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
    flushed();
    await done;
    expect(told).toEqual(["shown", "acknowledged"]);
  });

  it("that the disk could not take is not shown, and the next one is", async () => {
    let isBroken = true;
    const log = createMapLog({
      ...world.db,
      flush: () => (isBroken ? Promise.reject(new Error("EIO")) : world.db.flush()),
    });
    const told: number[] = [];
    await expect(log.append(entry((seq) => told.push(seq)))).rejects.toThrow("EIO");
    expect(told).toEqual([]);
    isBroken = false;
    await log.append(entry((seq) => told.push(seq)));
    expect(told).toHaveLength(1);
  });
});
