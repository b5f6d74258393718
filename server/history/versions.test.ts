import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobs } from "#db/schema/jobs.ts";
import { maps } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { addCard } from "#domain/map/commands/card.ts";
import { authorize } from "../access/authorize.ts";
import { deleteVersion, renameVersion } from "./change-version.ts";
import { endBurst } from "./end-burst.ts";
import { readVersion } from "./read-version.ts";
import { createHistoryWorld, type HistoryWorld, target } from "./testing.ts";

let h: HistoryWorld;
beforeEach(async () => {
  h = await createHistoryWorld();
});
afterEach(() => h.close());

describe("versions that come by themselves", () => {
  it("[M61] hold the map before a burst of work and after it", async () => {
    h.wait(60);
    await h.rename("One");
    h.wait(1);
    await h.rename("Two");
    const [first] = await h.versions();
    expect(first).toMatchObject({ kind: "start", madeBy: null, at: h.at });
    expect(await h.stepOf(first?.id ?? "")).toBe("Step s1");
    h.wait(9);
    await endBurst(h.now(h.system), "m");
    expect(await h.kinds()).toEqual(["start"]);
    h.wait(1);
    await endBurst(h.now(h.system), "m");
    expect(await h.kinds()).toEqual(["start", "end"]);
    expect(await h.stepOf((await h.versions())[1]?.id ?? "")).toBe("Two");
  });

  it("[M61] are asked for with the change itself, and again while somebody still works", async () => {
    const due = () =>
      h.db.read
        .select({ runAt: jobs.runAt })
        .from(jobs)
        .where(and(eq(jobs.kind, "end-burst"), eq(jobs.status, "waiting")));
    h.wait(60);
    await h.rename("One");
    expect(await due()).toEqual([{ runAt: new Date(h.clock().getTime() + 600_000) }]);
    h.wait(5);
    await h.rename("Two");
    await h.db.transact(async (tx) => {
      await tx.delete(jobs);
    });
    h.wait(5);
    await endBurst(h.now(h.system), "m");
    expect(await due()).toEqual([{ runAt: new Date(h.clock().getTime() + 300_000) }]);
  });

  it("[M61] do not say twice what one of them says already", async () => {
    await h.rename("One");
    h.wait(10);
    await endBurst(h.now(h.system), "m");
    await endBurst(h.now(h.system), "m");
    h.wait(120);
    await h.rename("Two");
    expect(await h.kinds()).toEqual(["start", "end"]);
  });

  it("[M61] give way to the one after a burst that went on", async () => {
    await h.rename("One");
    h.wait(10);
    await endBurst(h.now(h.system), "m");
    h.wait(10);
    await h.rename("Two");
    h.wait(10);
    await endBurst(h.now(h.system), "m");
    expect(await h.kinds()).toEqual(["start", "end"]);
    expect(await h.stepOf((await h.versions())[1]?.id ?? "")).toBe("Two");
  });

  it("[M62] are thinned when they are old, and named ones are not", async () => {
    await h.rename("One");
    const kept = await h.named("Kick-off");
    for (const title of ["Two", "Three", "Four"]) {
      h.wait(60);
      await h.rename(title);
      h.wait(15);
      await endBurst(h.now(h.system), "m");
    }
    h.wait(5 * 24 * 60);
    await h.rename("Five");
    h.wait(15);
    await endBurst(h.now(h.system), "m");
    const titles = [];
    for (const { id, kind } of await h.versions()) titles.push([kind, await h.stepOf(id)]);
    expect(titles).toEqual([
      ["named", "One"],
      ["end", "Four"],
      ["end", "Five"],
    ]);
    expect((await h.versions())[0]?.id).toBe(kept);
  });
});

describe("a named version", () => {
  it("holds the map as it was, and tells who named it and who did what before it", async () => {
    await h.rename("One");
    await h.change("facilitator", (edit) => addCard(edit, { to: { x: 1, y: 1 }, text: "New" }));
    const versionId = await h.named("Kick-off");
    await h.rename("Two");
    expect(await h.stepOf(versionId)).toBe("One");
    const { moments, people } = await h.timeline();
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
    expect(await h.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({ event: "version.named", actorId: "editor", subject: versionId }),
    );
  });

  it("gives its name to an automatic one that says the same", async () => {
    await h.rename("One");
    h.wait(10);
    await endBurst(h.now(h.system), "m");
    await h.named("Ready");
    expect(await h.kinds()).toEqual(["start", "named"]);
  });

  it("is renamed and deleted by those who edit the map, with an audit row", async () => {
    const versionId = await h.named("Kick-off");
    const ctx = h.as("facilitator");
    const grant = await authorize(ctx, "map.edit", target);
    expect(await renameVersion(ctx, grant, { versionId, name: "Start" })).toEqual({ ok: true });
    expect((await h.versions())[0]).toMatchObject({ name: "Start", madeBy: "facilitator" });
    expect(await deleteVersion(ctx, grant, { versionId })).toEqual({ ok: true });
    expect(await renameVersion(ctx, grant, { versionId, name: "Gone" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await deleteVersion(ctx, grant, { versionId })).toMatchObject({ ok: false });
    const trail = (await h.db.read.select().from(audit)).map(({ event }) => event);
    expect(trail).toEqual(expect.arrayContaining(["version.renamed", "version.deleted"]));
  });

  it("of another map is not there", async () => {
    const versionId = await h.named("Kick-off");
    const [m] = await h.db.read.select().from(maps);
    if (!m) throw new Error("no map");
    await h.db.transact(async (tx) => {
      await tx.insert(maps).values({ ...m, id: "other" });
    });
    const ctx = h.as("editor");
    const grant = await authorize(ctx, "map.readHistory", { mapId: "other" });
    expect(await readVersion(ctx, grant, { versionId })).toBeNull();
  });
});
