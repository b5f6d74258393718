import { and, asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { mapVersions } from "#db/schema/history.ts";
import { jobs } from "#db/schema/jobs.ts";
import { maps } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { undoChanges } from "#domain/history/undo-changes.ts";
import { addCard, setCardText } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument } from "../collab/direct.ts";
import { readDocument } from "../collab/read-document.ts";
import { createRooms } from "../collab/rooms.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { readChangedNodes } from "../map/read-changes.ts";
import { createVisits, noteSeen, readLastLook } from "../map/visits.ts";
import { createWorld } from "../testing.ts";
import { deleteVersion, renameVersion } from "./change-version.ts";
import { endBurst } from "./end-burst.ts";
import { nameVersion } from "./name-version.ts";
import { readNodeHistory } from "./read-node-history.ts";
import { readSince } from "./read-since.ts";
import { readTimeline } from "./read-timeline.ts";
import { readVersion } from "./read-version.ts";
import { restoreVersion } from "./restore-version.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let clock: Date;
beforeEach(async () => {
  world = await createWorld();
  clock = world.at;
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
});
afterEach(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

const target = { mapId: "m" };
const at = (ctx: Ctx): Ctx => ({ ...ctx, now: () => clock });
const wait = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};
const handsOn = (doc: Y.Doc): Edit => {
  let made = 0;
  return { doc, origin: null, env: { newId: () => `new-${++made}`, random: Math.random } };
};
/** One change of the map by somebody, now, written down before it returns. */
const change = async (actorId: string, act: (edit: Edit) => unknown) => {
  const rooms = createRooms({ db: world.db, now: () => clock });
  await rooms.use("m", (room) => room.edit((doc) => void act(handsOn(doc)), actorId));
};
const rename = (title: string, actorId = "editor") =>
  change(actorId, (edit) => renameStep(edit, { id: "s1", title }));
const versions = () =>
  world.db.read.select().from(mapVersions).orderBy(asc(mapVersions.seq), asc(mapVersions.at));
const kinds = async () => (await versions()).map(({ kind }) => kind);
const stepOf = async (versionId: string) => {
  const ctx = world.as("viewer");
  const grant = await authorize(ctx, "map.readHistory", target);
  return (await readVersion(ctx, grant, { versionId }))?.map.steps[0]?.title;
};
const present = async () => readMap(await readDocument(world.db, "m"));
const named = async (name: string) => {
  const ctx = at(world.as("editor"));
  const outcome = await nameVersion(ctx, await authorize(ctx, "map.edit", target), { name });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.versionId;
};
const timeline = async () => {
  const ctx = world.as("viewer");
  const grant = await authorize(ctx, "map.readHistory", target);
  return readTimeline(ctx, grant, { after: null });
};

describe("versions that come by themselves", () => {
  it("[M61] hold the map before a burst of work and after it", async () => {
    wait(60);
    await rename("One");
    wait(1);
    await rename("Two");
    const [first] = await versions();
    expect(first).toMatchObject({ kind: "start", madeBy: null, at: world.at });
    expect(await stepOf(first?.id ?? "")).toBe("Step s1");
    wait(9);
    await endBurst(at(world.system), "m");
    expect(await kinds()).toEqual(["start"]);
    wait(1);
    await endBurst(at(world.system), "m");
    expect(await kinds()).toEqual(["start", "end"]);
    expect(await stepOf((await versions())[1]?.id ?? "")).toBe("Two");
  });

  it("[M61] are asked for with the change itself, and again while somebody still works", async () => {
    const due = () =>
      world.db.read
        .select({ runAt: jobs.runAt })
        .from(jobs)
        .where(and(eq(jobs.kind, "end-burst"), eq(jobs.status, "waiting")));
    wait(60);
    await rename("One");
    expect(await due()).toEqual([{ runAt: new Date(clock.getTime() + 600_000) }]);
    wait(5);
    await rename("Two");
    await world.db.transact(async (tx) => {
      await tx.delete(jobs);
    });
    wait(5);
    await endBurst(at(world.system), "m");
    expect(await due()).toEqual([{ runAt: new Date(clock.getTime() + 300_000) }]);
  });

  it("[M61] do not say twice what one of them says already", async () => {
    await rename("One");
    wait(10);
    await endBurst(at(world.system), "m");
    await endBurst(at(world.system), "m");
    wait(120);
    await rename("Two");
    expect(await kinds()).toEqual(["start", "end"]);
  });

  it("[M61] give way to the one after a burst that went on", async () => {
    await rename("One");
    wait(10);
    await endBurst(at(world.system), "m");
    wait(10);
    await rename("Two");
    wait(10);
    await endBurst(at(world.system), "m");
    expect(await kinds()).toEqual(["start", "end"]);
    expect(await stepOf((await versions())[1]?.id ?? "")).toBe("Two");
  });

  it("[M62] are thinned when they are old, and named ones are not", async () => {
    await rename("One");
    const kept = await named("Kick-off");
    for (const title of ["Two", "Three", "Four"]) {
      wait(60);
      await rename(title);
      wait(15);
      await endBurst(at(world.system), "m");
    }
    wait(5 * 24 * 60);
    await rename("Five");
    wait(15);
    await endBurst(at(world.system), "m");
    const titles = [];
    for (const { id, kind } of await versions()) titles.push([kind, await stepOf(id)]);
    expect(titles).toEqual([
      ["named", "One"],
      ["end", "Four"],
      ["end", "Five"],
    ]);
    expect((await versions())[0]?.id).toBe(kept);
  });
});

describe("a named version", () => {
  it("holds the map as it was, and tells who named it and who did what before it", async () => {
    await rename("One");
    await change("facilitator", (edit) => addCard(edit, { to: { x: 1, y: 1 }, text: "New" }));
    const versionId = await named("Kick-off");
    await rename("Two");
    expect(await stepOf(versionId)).toBe("One");
    const { moments, people } = await timeline();
    expect(moments).toMatchObject([
      {
        kind: "now",
        work: [{ actorId: "editor", tallies: [{ did: "wrote", kind: "step", count: 1 }] }],
      },
      {
        kind: "named",
        name: "Kick-off",
        madeBy: "editor",
        work: [
          { actorId: "editor", tallies: [{ did: "wrote", kind: "step", count: 1 }] },
          { actorId: "facilitator", tallies: [{ did: "added", kind: "card", count: 1 }] },
        ],
      },
      { kind: "start", work: [] },
    ]);
    expect(people.map(({ id }) => id).sort()).toEqual(["editor", "facilitator"]);
    expect(await world.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({ event: "version.named", actorId: "editor", subject: versionId }),
    );
  });

  it("gives its name to an automatic one that says the same", async () => {
    await rename("One");
    wait(10);
    await endBurst(at(world.system), "m");
    await named("Ready");
    expect(await kinds()).toEqual(["start", "named"]);
  });

  it("is renamed and deleted by those who edit the map, with an audit row", async () => {
    const versionId = await named("Kick-off");
    const ctx = world.as("facilitator");
    const grant = await authorize(ctx, "map.edit", target);
    expect(await renameVersion(ctx, grant, { versionId, name: "Start" })).toEqual({ ok: true });
    expect((await versions())[0]).toMatchObject({ name: "Start", madeBy: "facilitator" });
    expect(await deleteVersion(ctx, grant, { versionId })).toEqual({ ok: true });
    expect(await renameVersion(ctx, grant, { versionId, name: "Gone" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await deleteVersion(ctx, grant, { versionId })).toMatchObject({ ok: false });
    const trail = (await world.db.read.select().from(audit)).map(({ event }) => event);
    expect(trail).toEqual(expect.arrayContaining(["version.renamed", "version.deleted"]));
  });

  it("of another map is not there", async () => {
    const versionId = await named("Kick-off");
    const [m] = await world.db.read.select().from(maps);
    if (!m) throw new Error("no map");
    await world.db.transact(async (tx) => {
      await tx.insert(maps).values({ ...m, id: "other" });
    });
    const ctx = world.as("editor");
    const grant = await authorize(ctx, "map.readHistory", { mapId: "other" });
    expect(await readVersion(ctx, grant, { versionId })).toBeNull();
  });
});

describe("history", () => {
  it("is for members to read and for those who edit the map to change, and hidden from a stranger", async () => {
    await expect(authorize(world.as("viewer"), "map.readHistory", target)).resolves.toBeTruthy();
    await expect(authorize(world.as("viewer"), "map.edit", target)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(world.stranger, "map.readHistory", target)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(isAllowed("link", "map.readHistory")).toBe(false);
  });

  it("of one card tells who changed what, from what to what", async () => {
    await change("editor", (edit) => setCardText(edit, { id: "c1", text: "I wai" }));
    wait(1);
    await change("editor", (edit) => setCardText(edit, { id: "c1", text: "I wait" }));
    wait(1);
    await change("facilitator", (edit) => setCardText(edit, { id: "c1", text: "I wait long" }));
    const ctx = world.as("viewer");
    const grant = await authorize(ctx, "map.readHistory", target);
    const { lines, people } = await readNodeHistory(ctx, grant, { nodeId: "c1", after: null });
    expect(lines).toMatchObject([
      { actorId: "facilitator", field: "text", before: "I wait", after: "I wait long" },
      { actorId: "editor", field: "text", before: "Card c1", after: "I wait" },
    ]);
    expect(people.map(({ name }) => name).sort()).toEqual(["editor", "facilitator"]);
  });
});

describe("restoring a version", () => {
  const restore = async (versionId: string, ctx: Ctx = world.as("editor")) =>
    restoreVersion(ctx, await authorize(ctx, "map.edit", target), { versionId });

  it("[M63] brings the map back with its ids, after keeping what it was", async () => {
    const before = await present();
    const versionId = await named("Before");
    await change("facilitator", (edit) => {
      deleteNodes(edit, { ids: ["c1"] });
      renameStep(edit, { id: "s2", title: "Other" });
      addCard(edit, { to: { laneId: "l1", stepId: "s3" }, text: "Later" });
    });
    const later = await present();
    const outcome = await restore(versionId);
    expect(await present()).toEqual(before);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect((await versions()).find(({ id }) => id === outcome.safetyId)).toMatchObject({
      kind: "safety",
      name: "Before",
      madeBy: "editor",
    });
    expect(await restore(outcome.safetyId)).toMatchObject({ ok: true });
    expect(await present()).toEqual(later);
    expect(await world.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({
        event: "version.restored",
        actorId: "editor",
        detail: { versionId, safetyId: outcome.safetyId },
      }),
    );
  });

  it("is in the history as what the person who did it changed", async () => {
    const versionId = await named("Before");
    await rename("Two", "facilitator");
    await restore(versionId);
    const { moments } = await timeline();
    expect(moments).toMatchObject([
      { kind: "now", work: [{ actorId: "editor", tallies: [{ did: "wrote", kind: "step" }] }] },
      { kind: "safety", work: [{ actorId: "facilitator" }] },
      { kind: "named" },
    ]);
  });

  it("is seen at once by whoever has the map open, and takes in what they just wrote", async () => {
    const versionId = await named("Before");
    await roomsOf(world.db).use("m", async (room) => {
      await room.edit(
        (doc) => void renameStep(handsOn(doc), { id: "s1", title: "Theirs" }),
        "owner",
      );
      const outcome = await restore(versionId);
      expect(readMap(room.doc()).steps[0]?.title).toBe("Step s1");
      expect(outcome.ok && (await stepOf(outcome.safetyId))).toBe("Theirs");
    });
  });

  it("waits until the structure is no longer locked, and never locks it itself", async () => {
    await change("editor", (edit) => lockStructure(edit, { on: true }));
    const lockedId = await named("Locked");
    expect(await restore(lockedId)).toEqual({ ok: false, reason: "structure-locked" });
    await change("editor", (edit) => {
      lockStructure(edit, { on: false });
      renameStep(edit, { id: "s1", title: "Two" });
    });
    expect(await restore(lockedId)).toMatchObject({ ok: true });
    expect(await present()).toMatchObject({ header: { isLocked: false } });
    expect((await present()).steps[0]?.title).toBe("Step s1");
  });

  it("says when there is no such version, and keeps nothing", async () => {
    expect(await restore("none")).toEqual({ ok: false, reason: "not-found" });
    expect(await kinds()).toEqual([]);
  });
});

describe("what changed since somebody last looked", () => {
  const since = async (ctx: Ctx) =>
    readSince(ctx, {
      read: await authorize(ctx, "map.read", target),
      history: await authorize(ctx, "map.readHistory", target),
    });
  const visit = async (userId: string, minutes: number) => {
    const visits = createVisits(world.db, () => clock);
    visits.arrived("m", userId);
    wait(minutes);
    visits.left("m", userId);
    await visits.settled();
  };

  it("is told from the end of their visit on, without what they did themselves", async () => {
    await visit("viewer", 50);
    wait(60);
    const before = await present();
    await rename("Two");
    await rename("Three");
    await rename("Four", "viewer");
    await change("editor", (edit) => deleteNodes(edit, { ids: ["c1"] }));
    wait(60);
    const ctx = at(world.as("viewer"));
    const told = await since(ctx);
    expect(told.since).toEqual(new Date(world.at.getTime() + 50 * 60_000));
    expect(told.changes).toMatchObject([
      { nodeId: "c1", field: "deleted" },
      { nodeId: "s1", field: "title", before: "Step s1", after: "Three" },
    ]);
    expect(told.work).toMatchObject([{ actorId: "editor" }]);
    expect(undoChanges(await present(), told.changes)).toEqual(before);
    const grant = await authorize(ctx, "map.read", target);
    expect((await readChangedNodes(ctx, grant, { since: "visit" })).sort()).toEqual(["c1", "s1"]);
  });

  it("is nothing for who comes for the first time, and after they have seen it", async () => {
    expect(await since(at(world.as("reviewer")))).toMatchObject({ since: null, changes: [] });
    await visit("viewer", 5);
    wait(60);
    await rename("Two");
    const ctx = at(world.as("viewer"));
    const grant = await authorize(ctx, "map.read", target);
    expect((await since(ctx)).changes).toHaveLength(1);
    await noteSeen(ctx, grant);
    expect((await since(ctx)).changes).toEqual([]);
  });

  it("goes on over a second window that is opened and closed meanwhile", async () => {
    await visit("viewer", 5);
    wait(120);
    const visits = createVisits(world.db, () => clock);
    visits.arrived("m", "viewer");
    wait(90);
    visits.arrived("m", "viewer");
    visits.left("m", "viewer");
    wait(90);
    visits.left("m", "viewer");
    await visits.settled();
    const ctx = at(world.as("viewer"));
    const looked = await readLastLook(ctx, await authorize(ctx, "map.read", target));
    expect(looked).toEqual(new Date(world.at.getTime() + 5 * 60_000));
    wait(31);
    expect(await readLastLook(ctx, await authorize(ctx, "map.read", target))).toEqual(
      new Date(clock.getTime() - 31 * 60_000),
    );
  });
});
