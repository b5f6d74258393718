import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapChanges } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { plainView, withLook } from "#domain/map/view.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createWorld } from "../testing.ts";
import { changeView } from "./change-view.ts";
import { deleteView } from "./delete-view.ts";
import { readChangedNodes } from "./read-changes.ts";
import { readViews } from "./read-views.ts";
import { saveView } from "./save-view.ts";
import { viewGrants } from "./view-grants.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const view = withLook(plainView, "hiddenLaneIds", "l1", true);
const save = async (ctx: Ctx, isShared: boolean, name = "Only pains") => {
  const saved = await saveView(ctx, await viewGrants(ctx, "m"), { name, isShared, view });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.viewId;
};
const namesFor = async (ctx: Ctx) =>
  (await readViews(ctx, await authorize(ctx, "map.read", { mapId: "m" }))).map(({ name }) => name);

describe("a saved view", () => {
  it("that is shared is seen by everybody who sees the map, one's own by oneself alone", async () => {
    await save(world.as("editor"), true, "For all");
    await save(world.as("viewer"), false, "My own");
    expect(await namesFor(world.as("reviewer"))).toContain("For all");
    expect(await namesFor(world.as("reviewer"))).not.toContain("My own");
    expect(await namesFor(world.as("viewer"))).toEqual(["For all", "My own"]);
    const trail = await world.db.read.select().from(audit);
    expect(trail).toContainEqual(
      expect.objectContaining({ event: "view.saved", actorId: "viewer" }),
    );
  });

  it("is shared only by those who make maps, and hidden from a stranger", async () => {
    const ctx = world.as("viewer");
    const asked = { name: "Mine for all", isShared: true, view };
    expect(await saveView(ctx, await viewGrants(ctx, "m"), asked)).toEqual({
      ok: false,
      reason: "may-not-share",
    });
    await expect(viewGrants(world.stranger, "m")).rejects.toMatchObject({ code: "not-found" });
  });

  it("is renamed, updated and shared by its owner, with an audit row", async () => {
    const ctx = world.as("facilitator");
    const viewId = await save(ctx, false, "Draft");
    const change = { name: "Curve only", isShared: true, view: plainView };
    const grants = await viewGrants(ctx, "m");
    expect(await changeView(ctx, grants, { viewId, change })).toEqual({ ok: true });
    const seen = await readViews(
      world.as("viewer"),
      await authorize(world.as("viewer"), "map.read", { mapId: "m" }),
    );
    expect(seen).toContainEqual({
      id: viewId,
      isMine: false,
      ownerName: "facilitator",
      ...change,
    });
    const trail = await world.db.read.select().from(audit);
    expect(trail).toContainEqual(
      expect.objectContaining({ event: "view.changed", subject: viewId }),
    );
  });

  it("of somebody else is not there unless it is shared, and then not a viewer's to change", async () => {
    const mine = await save(world.as("editor"), false, "Editor's own");
    const ours = await save(world.as("editor"), true, "Ours");
    const grants = await viewGrants(world.as("viewer"), "m");
    const rename = { name: "Taken" };
    const asViewer = world.as("viewer");
    expect(await changeView(asViewer, grants, { viewId: mine, change: rename })).toEqual({
      ok: false,
      reason: "view-gone",
    });
    expect(await changeView(asViewer, grants, { viewId: ours, change: rename })).toEqual({
      ok: false,
      reason: "may-not-share",
    });
    expect(await deleteView(asViewer, grants, { viewId: ours })).toEqual({
      ok: false,
      reason: "may-not-share",
    });
  });

  it("is gone when it is deleted", async () => {
    const ctx = world.as("owner");
    const viewId = await save(ctx, true, "Passing");
    const grants = await viewGrants(ctx, "m");
    expect(await deleteView(ctx, grants, { viewId })).toEqual({ ok: true });
    expect(await namesFor(ctx)).not.toContain("Passing");
    expect(await deleteView(ctx, grants, { viewId })).toEqual({ ok: false, reason: "view-gone" });
    const trail = await world.db.read.select().from(audit);
    expect(trail).toContainEqual(
      expect.objectContaining({ event: "view.deleted", subject: viewId }),
    );
  });
});

describe("what changed since", () => {
  it("is told by the history of the map, each node once, and hidden from a stranger", async () => {
    const hoursAgo = (hours: number) => new Date(world.at.getTime() - hours * 3_600_000);
    const change = (nodeId: string, hours: number) => ({
      mapId: "m",
      seq: 1,
      at: hoursAgo(hours),
      actorId: "editor",
      nodeId,
      field: "text",
      before: null,
      after: null,
    });
    await world.db.transact(async (tx) => {
      await tx
        .insert(mapChanges)
        .values([change("old", 30), change("new", 1), change("new", 2), change("today", 11)]);
    });
    const ctx = world.as("viewer");
    const read = await authorize(ctx, "map.read", { mapId: "m" });
    expect((await readChangedNodes(ctx, read, { since: "24h" })).sort()).toEqual(["new", "today"]);
    // 09:00 UTC is noon in Helsinki, whose day began twelve hours ago
    expect((await readChangedNodes(ctx, read, { since: "2026-05-04" })).sort()).toEqual([
      "new",
      "today",
    ]);
    expect(await readChangedNodes(ctx, read, { since: "7d" })).toContain("old");
    await expect(authorize(world.stranger, "map.read", { mapId: "m" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
