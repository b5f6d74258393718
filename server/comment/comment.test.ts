import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { members } from "#db/schema/workspace.ts";
import type { Anchor } from "#domain/comment/anchor.ts";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createWorld } from "../testing.ts";
import { changeComment, removeComment } from "./change-comment.ts";
import { markRead, readInbox } from "./inbox.ts";
import { readThreads } from "./read-threads.ts";
import { reply } from "./reply.ts";
import { settle } from "./settle.ts";
import { startThread } from "./start-thread.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
  const node = (id: string, kind: "step" | "lane" | "card") => ({
    mapId: "m",
    id,
    kind,
    title: id,
    position: 0,
    fields: {},
  });
  await world.db.transact(async (tx) => {
    await tx.insert(nodes).values([node("s", "step"), node("l", "lane"), node("c", "card")]);
  });
});
afterAll(() => world.close());

const onMap = { mapId: "m" };
const inWorkspace = { workspaceId: "w" };
const write = (ctx: Ctx) => authorize(ctx, "comment.write", onMap);
const start = async (ctx: Ctx, text: string, anchor: Anchor = { kind: "card", id: "c" }) => {
  const started = await startThread(ctx, await write(ctx), { anchor, about: "c", text });
  if (!started.ok) throw new Error(started.reason);
  return started;
};
const threads = async (ctx: Ctx) => readThreads(ctx, await authorize(ctx, "comment.read", onMap));
const thread = async (ctx: Ctx, id: string) => (await threads(ctx)).find((row) => row.id === id);
const inbox = async (ctx: Ctx) =>
  readInbox(ctx, await authorize(ctx, "workspace.read", inWorkspace));
const about = async (ctx: Ctx, threadId: string) =>
  (await inbox(ctx)).rows.filter((row) => row.threadId === threadId);

describe("a talk", () => {
  it("about a pain point goes on at what that was merged into", async () => {
    const point = {
      mapId: "m",
      kind: "pain" as const,
      title: "",
      status: "open" as const,
      score: 0,
      parts: {},
      createdAt: world.at,
      updatedAt: world.at,
    };
    await world.db.transact((tx) =>
      tx.insert(painPoints).values([
        { ...point, id: "p1" },
        { ...point, id: "p2" },
        { ...point, id: "p3", status: "merged", mergedInto: "p2" },
      ]),
    );
    const { threadId } = await start(world.as("reviewer"), "Really?", { kind: "pain", id: "p1" });
    const merge = (mergedInto: string | null) =>
      world.db.transact((tx) =>
        tx
          .update(painPoints)
          .set({ status: mergedInto === null ? "open" : "merged", mergedInto })
          .where(eq(painPoints.id, "p1")),
      );
    for (const [into, at] of [
      ["p2", "p2"],
      ["p3", "p2"],
      [null, "p1"],
    ] as const) {
      await merge(into);
      const found = await thread(world.as("viewer"), threadId);
      expect(found?.anchor).toEqual({ kind: "pain", id: at });
    }
  });

  it("is begun by a reviewer, who may not edit the map, and read by a viewer", async () => {
    const reviewer = world.as("reviewer");
    const { threadId } = await start(reviewer, "Do we know this?");
    await expect(authorize(reviewer, "map.edit", onMap)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await thread(world.as("viewer"), threadId)).toMatchObject({
      anchor: { kind: "card", id: "c" },
      about: "c",
      isResolved: false,
      comments: [{ text: "Do we know this?", author: { name: "reviewer" }, isMine: false }],
    });
  });

  it("is not for viewers to write in, and hidden from strangers", async () => {
    await expect(write(world.as("viewer"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(write(world.stranger)).rejects.toMatchObject({ code: "not-found" });
    await expect(threads(world.stranger)).rejects.toMatchObject({ code: "not-found" });
  });

  it.each<Anchor>([
    { kind: "map" },
    { kind: "step", id: "s" },
    { kind: "lane", id: "l" },
    { kind: "cell", stepId: "s", laneId: "l" },
    { kind: "curve", stepId: "s", personaId: null },
    { kind: "curve", stepId: "s", personaId: null, laneId: "l" },
  ])("can be about %j", async (anchor) => {
    const ctx = world.as("editor");
    const { threadId } = await start(ctx, "Here", anchor);
    expect((await thread(ctx, threadId))?.anchor).toEqual(anchor);
  });

  it.each<Anchor>([
    { kind: "card", id: "gone" },
    { kind: "card", id: "s" },
    { kind: "cell", stepId: "s", laneId: "c" },
    { kind: "curve", stepId: "s", personaId: null, laneId: "gone" },
    { kind: "pain", id: "elsewhere" },
  ])("cannot be about what is not on the map: %j", async (anchor) => {
    const ctx = world.as("editor");
    const asked = { anchor, about: "", text: "Here" };
    expect(await startThread(ctx, await write(ctx), asked)).toEqual({
      ok: false,
      reason: "place-gone",
    });
  });

  it("is resolved, reopened, and open again when somebody goes on", async () => {
    const ctx = world.as("editor");
    const { threadId } = await start(ctx, "Settle this");
    const set = async (isResolved: boolean) =>
      settle(ctx, await write(ctx), { threadId, isResolved });
    await set(true);
    expect((await thread(ctx, threadId))?.isResolved).toBe(true);
    await set(false);
    expect((await thread(ctx, threadId))?.isResolved).toBe(false);
    await set(true);
    const admin = world.as("admin");
    await reply(admin, await write(admin), { threadId, text: "One more thing" });
    expect((await thread(ctx, threadId))?.isResolved).toBe(false);
  });
});

describe("a comment", () => {
  it("is changed by its writer alone", async () => {
    const [editor, admin] = [world.as("editor"), world.as("admin")];
    const { threadId, commentId } = await start(editor, "Teh card");
    await changeComment(editor, await write(editor), { commentId, text: "The card" });
    expect((await thread(editor, threadId))?.comments[0]).toMatchObject({ text: "The card" });
    await expect(
      changeComment(admin, await write(admin), { commentId, text: "Mine" }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is taken back by its writer or an administrator, and its words are erased", async () => {
    const [editor, reviewer, admin] = [world.as("editor"), world.as("reviewer"), world.as("admin")];
    const grants = async (ctx: Ctx) => ({
      write: await write(ctx),
      moderate: await authorizeOrNull(ctx, "comment.moderate", onMap),
    });
    const { threadId, commentId } = await start(editor, "A secret");
    await expect(
      removeComment(reviewer, await grants(reviewer), { commentId }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await reply(reviewer, await write(reviewer), { threadId, text: "Why?" });
    await removeComment(admin, await grants(admin), { commentId });
    expect((await thread(editor, threadId))?.comments).toMatchObject([
      { text: "", isRemoved: true },
      { text: "Why?", isRemoved: false },
    ]);
  });

  it("of another map is not there", async () => {
    const ctx = world.as("editor");
    const asked = { commentId: "elsewhere", text: "x" };
    await expect(changeComment(ctx, await write(ctx), asked)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("the bell", () => {
  it("rings for those named and for those who took part, never for the writer", async () => {
    const [editor, reviewer, admin] = [world.as("editor"), world.as("reviewer"), world.as("admin")];
    const { threadId } = await start(editor, "What do you think, @Reviewer?");
    expect(await about(reviewer, threadId)).toMatchObject([
      { kind: "mentioned", by: "editor", isRead: false, map: { title: "A map" } },
    ]);
    await reply(admin, await write(admin), { threadId, text: "I agree" });
    expect(await about(editor, threadId)).toMatchObject([{ kind: "replied", text: "I agree" }]);
    expect(await about(admin, threadId)).toEqual([]);
  });

  it("names nobody who is no member", async () => {
    const ctx = world.as("editor");
    const { threadId } = await start(ctx, "@stranger @viewer look");
    expect((await thread(ctx, threadId))?.comments[0]?.mentions).toEqual([
      { userId: "viewer", start: 10, end: 17 },
    ]);
  });

  it("falls silent when it was read, for the reader alone", async () => {
    const [editor, viewer] = [world.as("editor"), world.as("viewer")];
    const { threadId } = await start(editor, "@viewer @reviewer");
    const before = (await inbox(viewer)).unread;
    await markRead(viewer, await authorize(viewer, "workspace.read", inWorkspace), { threadId });
    expect((await inbox(viewer)).unread).toBe(before - 1);
    expect((await about(world.as("reviewer"), threadId))[0]?.isRead).toBe(false);
    await markRead(viewer, await authorize(viewer, "workspace.read", inWorkspace), {});
    expect((await inbox(viewer)).unread).toBe(0);
  });

  it("is closed to those who left", async () => {
    const ctx = world.as("facilitator");
    const editor = world.as("editor");
    await start(editor, "@facilitator");
    await world.db.transact(async (tx) => {
      await tx.delete(members).where(eq(members.userId, "facilitator"));
    });
    await expect(inbox(ctx)).rejects.toMatchObject({ code: "not-found" });
  });
});
