import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mapFiles } from "#db/schema/exchange.ts";
import { jobs } from "#db/schema/jobs.ts";
import { maps } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { erase, sweepDeletedMaps } from "./erase.ts";
import { makeToBe } from "./make-to-be.ts";
import { hasDeleted, readDeleted } from "./read-deleted.ts";
import { remove, restore } from "./remove.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const here = { workspaceId: "w" };
const m = { mapId: "m" };
const daysLater = (days: number) => ({
  ...world.system,
  now: () => new Date(world.at.getTime() + days * 24 * 3_600_000),
});
const listed = async () => {
  const ctx = world.as("facilitator");
  return readDeleted(ctx, await authorize(ctx, "map.create", here));
};
const takeAway = async () => {
  const ctx = world.as("editor");
  await remove(ctx, await authorize(ctx, "map.delete", m));
};
const eraser = () => authorize(world.as("admin"), "map.erase", here);
const count = () => world.db.read.$count(maps, eq(maps.id, "m"));

describe("deleted maps", () => {
  it("are listed with who and when and until when, while they are deleted", async () => {
    expect(await listed()).toEqual([]);
    await takeAway();
    expect(await listed()).toEqual([
      expect.objectContaining({
        id: "m",
        title: "A map",
        deletedAt: world.at,
        deletedBy: "editor",
        erasedAt: daysLater(30).now(),
      }),
    ]);
    const ctx = world.as("facilitator");
    const grant = await authorize(ctx, "map.create", here);
    expect(await hasDeleted(ctx, grant)).toBe(true);
    await restore(ctx, grant, m);
    expect(await hasDeleted(ctx, grant)).toBe(false);
    expect(await listed()).toEqual([]);
  });

  it("are not there for another workspace", async () => {
    await takeAway();
    const grant = await authorize(world.stranger, "map.create", { workspaceId: "elsewhere" });
    expect(await hasDeleted(world.stranger, grant)).toBe(false);
    expect(await readDeleted(world.stranger, grant)).toEqual([]);
  });
});

describe("erasing a map for good", () => {
  it("takes its rows and files, leaves an audit row and tells others", async () => {
    await takeAway();
    await world.db.transact(async (tx) => {
      await tx.insert(mapFiles).values({
        id: "file",
        mapId: "m",
        userId: "editor",
        format: "svg",
        options: {} as never,
        status: "ready",
        said: [],
        createdAt: world.at,
        expiresAt: world.at,
      });
    });
    const told: unknown[] = [];
    const ctx = world.as("admin");
    const outside = { ...ctx.outside, announce: (...words: unknown[]) => void told.push(words) };
    expect(await erase({ ...ctx, outside }, await eraser(), m)).toEqual({ ok: true });
    expect(await count()).toBe(0);
    expect(told).toEqual([["w", { kind: "maps" }]]);
    const asked = await world.db.read.select({ kind: jobs.kind }).from(jobs);
    expect(asked).toEqual([{ kind: "drop-file" }]);
    expect(await world.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({ event: "map.erased", subject: "m", actorId: "admin" }),
    );
  });

  it("is refused to an editor, hidden from a stranger, and never done to a map that is there", async () => {
    await expect(authorize(world.as("editor"), "map.erase", here)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(world.stranger, "map.erase", here)).rejects.toMatchObject({
      code: "not-found",
    });
    const gone = { ok: false, reason: "not-found" };
    expect(await erase(world.as("admin"), await eraser(), m)).toEqual(gone);
    await takeAway();
    const foreign = await authorize(world.system, "map.erase", { workspaceId: "elsewhere" });
    expect(await erase(world.stranger, foreign, m)).toEqual(gone);
    expect(await count()).toBe(1);
  });

  it("leaves a to-be that was made from it standing by itself", async () => {
    const ctx = world.as("editor");
    const read = await authorize(ctx, "map.read", m);
    const create = await authorize(ctx, "map.create", here);
    const made = await makeToBe(ctx, { read, create }, { title: "As it should be" });
    if (!made.ok) throw new Error(made.reason);
    const asIs = async () => {
      const own = eq(maps.id, made.mapId);
      const [row] = await world.db.read.select({ of: maps.asIsId }).from(maps).where(own);
      return row?.of;
    };
    await takeAway();
    expect(await asIs()).toBe("m");
    await erase(world.as("admin"), await eraser(), m);
    expect(await asIs()).toBeNull();
  });

  it("comes by itself after thirty days", async () => {
    await takeAway();
    expect(await sweepDeletedMaps(daysLater(29))).toBe(0);
    expect(await sweepDeletedMaps(daysLater(31))).toBe(1);
    expect(await count()).toBe(0);
  });

  it("leaves maps alone that nobody deleted", async () => {
    expect(await sweepDeletedMaps(daysLater(1000))).toBe(0);
    expect(await count()).toBe(1);
  });
});
