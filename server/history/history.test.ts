import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAllowed } from "#domain/access/policy.ts";
import { undoChanges } from "#domain/history/undo-changes.ts";
import { setCardText } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { readChangedNodes } from "../map/read-changes.ts";
import { createVisits, noteSeen, readLastLook } from "../map/visits.ts";
import { readNodeHistory } from "./read-node-history.ts";
import { readSince } from "./read-since.ts";
import { createHistoryWorld, type HistoryWorld, target } from "./testing.ts";

let h: HistoryWorld;
beforeEach(async () => {
  h = await createHistoryWorld();
});
afterEach(() => h.close());

describe("history", () => {
  it("is for members to read and for those who edit the map to change, and hidden from a stranger", async () => {
    await expect(authorize(h.as("viewer"), "map.readHistory", target)).resolves.toBeTruthy();
    await expect(authorize(h.as("viewer"), "map.edit", target)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(h.stranger, "map.readHistory", target)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(isAllowed("link", "map.readHistory")).toBe(false);
  });

  it("of one card tells who changed what, from what to what", async () => {
    await h.change("editor", (edit) => setCardText(edit, { id: "c1", text: "I wai" }));
    h.wait(1);
    await h.change("editor", (edit) => setCardText(edit, { id: "c1", text: "I wait" }));
    h.wait(1);
    await h.change("facilitator", (edit) => setCardText(edit, { id: "c1", text: "I wait long" }));
    const ctx = h.as("viewer");
    const grant = await authorize(ctx, "map.readHistory", target);
    const { lines, people } = await readNodeHistory(ctx, grant, { nodeId: "c1", after: null });
    expect(lines).toMatchObject([
      { actorId: "facilitator", field: "text", before: "I wait", after: "I wait long" },
      { actorId: "editor", field: "text", before: "Card c1", after: "I wait" },
    ]);
    expect(people.map(({ name }) => name).sort()).toEqual(["editor", "facilitator"]);
  });
});

describe("what changed since somebody last looked", () => {
  const since = async (ctx: Ctx) =>
    readSince(ctx, {
      read: await authorize(ctx, "map.read", target),
      history: await authorize(ctx, "map.readHistory", target),
    });
  const visit = async (userId: string, minutes: number) => {
    const visits = createVisits(h.db, () => h.clock());
    visits.arrived("m", userId);
    h.wait(minutes);
    visits.left("m", userId);
    await visits.settled();
  };

  it("is told from the end of their visit on, without what they did themselves", async () => {
    await visit("viewer", 50);
    h.wait(60);
    const before = await h.present();
    await h.rename("Two");
    await h.rename("Three");
    await h.rename("Four", "viewer");
    await h.change("editor", (edit) => deleteNodes(edit, { ids: ["c1"] }));
    h.wait(60);
    const ctx = h.now(h.as("viewer"));
    const told = await since(ctx);
    expect(told.since).toEqual(new Date(h.at.getTime() + 50 * 60_000));
    expect(told.changes).toMatchObject([
      { nodeId: "c1", field: "deleted" },
      { nodeId: "s1", field: "title", before: "Step s1", after: "Three" },
    ]);
    expect(told.work).toMatchObject([{ actorId: "editor" }]);
    expect(undoChanges(await h.present(), told.changes)).toEqual(before);
    const grant = await authorize(ctx, "map.read", target);
    expect((await readChangedNodes(ctx, grant, { since: "visit" })).sort()).toEqual(["c1", "s1"]);
  });

  it("is nothing for who comes for the first time, and after they have seen it", async () => {
    expect(await since(h.now(h.as("reviewer")))).toMatchObject({ since: null, changes: [] });
    await visit("viewer", 5);
    h.wait(60);
    await h.rename("Two");
    const ctx = h.now(h.as("viewer"));
    const grant = await authorize(ctx, "map.read", target);
    expect((await since(ctx)).changes).toHaveLength(1);
    await noteSeen(ctx, grant);
    expect((await since(ctx)).changes).toEqual([]);
  });

  it("goes on over a second window that is opened and closed meanwhile", async () => {
    await visit("viewer", 5);
    h.wait(120);
    const visits = createVisits(h.db, () => h.clock());
    visits.arrived("m", "viewer");
    h.wait(90);
    visits.arrived("m", "viewer");
    visits.left("m", "viewer");
    h.wait(90);
    visits.left("m", "viewer");
    await visits.settled();
    const ctx = h.now(h.as("viewer"));
    const looked = await readLastLook(ctx, await authorize(ctx, "map.read", target));
    expect(looked).toEqual(new Date(h.at.getTime() + 5 * 60_000));
    h.wait(31);
    expect(await readLastLook(ctx, await authorize(ctx, "map.read", target))).toEqual(
      new Date(h.clock().getTime() - 31 * 60_000),
    );
  });
});
