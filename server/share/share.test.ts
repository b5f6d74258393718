import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareLinks } from "#db/schema/share.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { memberRoles } from "#domain/access/policy.ts";
import { authorize } from "../access/authorize.ts";
import { createLink } from "./create-link.ts";
import { readLinks } from "./read-links.ts";
import { createShareWorld, plainLink, type ShareWorld } from "./testing.ts";
import { withdrawLink } from "./withdraw-link.ts";

let world: ShareWorld;
beforeEach(async () => {
  world = await createShareWorld();
});
afterEach(() => world.close());

describe("a view link", () => {
  it("is made and withdrawn by those who make maps, and the audit knows", async () => {
    for (const role of memberRoles) {
      const made = world.link({}, world.as(role));
      if (role === "viewer" || role === "reviewer") {
        await expect(made).rejects.toMatchObject({ code: "forbidden" });
      } else await made;
    }
    await expect(world.link({}, world.stranger)).rejects.toMatchObject({ code: "not-found" });
    const { id } = await world.link();
    await withdrawLink(world.editor, (await world.grants(world.editor)).share, { linkId: id });
    expect(await world.events(id)).toEqual(["share.created", "share.withdrawn"]);
  });

  it("is 256 random bits that the database does not know", async () => {
    const { id, token } = await world.link();
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await world.db.read.select().from(shareLinks).where(eq(shareLinks.id, id));
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("opens its one map, for reading, and nothing else", async () => {
    const { token } = await world.link();
    const opened = await world.opened(token);
    expect(opened.grant).toMatchObject({ mapId: "m", role: "link" });
    for (const action of ["map.edit", "map.export", "map.share", "comment.read"] as const) {
      await expect(authorize(opened.ctx, action, { mapId: "m" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const { mapId } = await world.mapWithCards();
    for (const target of [{ mapId }, { mapId: "nowhere" }]) {
      await expect(authorize(opened.ctx, "map.read", target)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    await expect(
      authorize(opened.ctx, "evidence.read", { workspaceId: "w" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("opens nothing once it is withdrawn, past its day, or its map is deleted", async () => {
    const { id, token } = await world.link({ days: 7 });
    expect((await world.open(token)).ok).toBe(true);
    const later = { ...world.system, now: () => new Date(world.at.getTime() + 7 * 86_400_000) };
    expect(await world.open(token, null, later)).toEqual({ ok: false, reason: "link-gone" });
    const { share } = await world.grants(world.editor);
    expect(await withdrawLink(world.editor, share, { linkId: id })).toEqual({ ok: true });
    expect(await world.open(token)).toEqual({ ok: false, reason: "link-gone" });
    expect(await withdrawLink(world.editor, share, { linkId: id })).toMatchObject({
      reason: "link-gone",
    });
    expect(await world.open("nonsense")).toEqual({ ok: false, reason: "link-gone" });
    expect(await readLinks(world.editor, share)).toEqual([]);
  });

  it("cannot be withdrawn through another map", async () => {
    const { id, token } = await world.link();
    await world.mapWithCards();
    const { share } = await world.grants(world.editor);
    expect(await withdrawLink(world.editor, share, { linkId: id })).toMatchObject({ ok: false });
    expect((await world.open(token)).ok).toBe(true);
  });

  it("sends the chosen lanes and not a word of the others", async () => {
    const { map } = await world.mapWithCards();
    const [lane, other] = map.lanes.filter(({ type }) => type !== "curve");
    const { token } = await world.link({ laneIds: [lane?.id ?? ""] });
    const sent = JSON.stringify(await world.shown(token));
    expect(sent).toContain(`words of ${lane?.id}`);
    expect(sent).not.toContain(`words of ${other?.id}`);
    const wrong = { ...plainLink, laneIds: ["nowhere"] };
    expect(await createLink(world.editor, await world.grants(world.editor), wrong)).toEqual({
      ok: false,
      reason: "unknown-lane",
    });
  });
});

describe("what hurts", () => {
  const words = "Paying by card in the checkout fails again and again. It is awful.";
  beforeEach(async () => {
    for (const participant of ["P1", "P2", "P3"]) await world.note(words, { participant });
    await world.jobs.settle();
  });

  it("is told by how many and where; the words only where the link allows quotations", async () => {
    const quiet = await world.shown((await world.link()).token);
    expect(quiet.pains.length).toBeGreaterThan(0);
    expect(quiet.pains.every(({ title }) => title === null)).toBe(true);
    expect(JSON.stringify(quiet)).not.toMatch(/awful|again and again/);
    const quoting = await world.shown((await world.link({ showsQuotes: true })).token);
    expect(quoting.pains.some(({ title }) => title !== null)).toBe(true);
  });

  it("is not told by a link that shows no pain", async () => {
    const { pains, findings } = await world.shown((await world.link({ showsPain: false })).token);
    expect([pains, findings]).toEqual([[], null]);
  });

  it("keeps its words in a workspace that has become sensitive", async () => {
    const { token } = await world.link({ showsQuotes: true });
    await world.db.transact(async (tx) => {
      await tx.update(workspaces).set({ isSensitive: true }).where(eq(workspaces.id, "w"));
    });
    expect(JSON.stringify(await world.shown(token))).not.toMatch(/awful|again and again/);
  });
});
