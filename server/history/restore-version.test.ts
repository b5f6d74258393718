import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { addCard } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { authorize } from "../access/authorize.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { restoreVersion } from "./restore-version.ts";
import { createHistoryWorld, type HistoryWorld, handsOn, target } from "./testing.ts";

let h: HistoryWorld;
beforeEach(async () => {
  h = await createHistoryWorld();
});
afterEach(() => h.close());

describe("restoring a version", () => {
  const restore = async (versionId: string, ctx: Ctx = h.as("editor")) =>
    restoreVersion(ctx, await authorize(ctx, "map.edit", target), { versionId });

  it("[M63] brings the map back with its ids, after keeping what it was", async () => {
    const before = await h.present();
    const versionId = await h.named("Before");
    await h.change("facilitator", (edit) => {
      deleteNodes(edit, { ids: ["c1"] });
      renameStep(edit, { id: "s2", title: "Other" });
      addCard(edit, { to: { laneId: "l1", stepId: "s3" }, text: "Later" });
    });
    const later = await h.present();
    const outcome = await restore(versionId);
    expect(await h.present()).toEqual(before);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect((await h.versions()).find(({ id }) => id === outcome.safetyId)).toMatchObject({
      kind: "safety",
      name: "Before",
      madeBy: "editor",
    });
    expect(await restore(outcome.safetyId)).toMatchObject({ ok: true });
    expect(await h.present()).toEqual(later);
    expect(await h.db.read.select().from(audit)).toContainEqual(
      expect.objectContaining({
        event: "version.restored",
        actorId: "editor",
        detail: { versionId, safetyId: outcome.safetyId },
      }),
    );
  });

  it("is in the history as what the person who did it changed", async () => {
    const versionId = await h.named("Before");
    await h.rename("Two", "facilitator");
    await restore(versionId);
    const { moments } = await h.timeline();
    expect(moments).toMatchObject([
      { kind: "now", work: [{ actorId: "editor", tallies: [{ did: "wrote", kind: "step" }] }] },
      { kind: "safety", work: [{ actorId: "facilitator" }] },
      { kind: "named" },
    ]);
  });

  it("is seen at once by whoever has the map open, and takes in what they just wrote", async () => {
    const versionId = await h.named("Before");
    await roomsOf(h.db).use("m", async (room) => {
      await room.edit(
        (doc) => void renameStep(handsOn(doc), { id: "s1", title: "Theirs" }),
        "owner",
      );
      const outcome = await restore(versionId);
      expect(readMap(room.doc()).steps[0]?.title).toBe("Step s1");
      expect(outcome.ok && (await h.stepOf(outcome.safetyId))).toBe("Theirs");
    });
  });

  it("waits until the structure is no longer locked, and never locks it itself", async () => {
    await h.change("editor", (edit) => lockStructure(edit, { on: true }));
    const lockedId = await h.named("Locked");
    expect(await restore(lockedId)).toEqual({ ok: false, reason: "structure-locked" });
    await h.change("editor", (edit) => {
      lockStructure(edit, { on: false });
      renameStep(edit, { id: "s1", title: "Two" });
    });
    expect(await restore(lockedId)).toMatchObject({ ok: true });
    expect(await h.present()).toMatchObject({ header: { isLocked: false } });
    expect((await h.present()).steps[0]?.title).toBe("Step s1");
  });

  it("says when there is no such version, and keeps nothing", async () => {
    expect(await restore("none")).toEqual({ ok: false, reason: "not-found" });
    expect(await h.kinds()).toEqual([]);
  });
});
