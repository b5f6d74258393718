import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { createWorld } from "../testing.ts";
import { makeToBe } from "./make-to-be.ts";
import { readJourneyMap } from "./read.ts";
import { readRelatives } from "./read-relatives.ts";
import { remove, restore } from "./remove.ts";
import {
  createFromTemplate,
  deleteTemplate,
  readTemplates,
  renameTemplate,
  saveTemplate,
} from "./templates.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
  const at = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
  const cards = [buildCard("c1", at, { painPointId: "pp", excerptId: null, ownerId: "editor" })];
  const map = buildMap({ cards });
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", map));
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

const grants = async (role: "editor" | "viewer" = "editor") => {
  const ctx = world.as(role);
  return {
    ctx,
    read: await authorize(ctx, "map.read", { mapId: "m" }),
    create: await authorize(ctx, "map.create", { workspaceId: "w" }),
    list: await authorize(ctx, "workspace.read", { workspaceId: "w" }),
  };
};
const read = async (mapId: string) => {
  const { ctx } = await grants();
  return readJourneyMap(ctx, await authorize(ctx, "map.read", { mapId }));
};
const events = async (subject: string) =>
  (await world.db.read.select().from(audit).where(eq(audit.subject, subject))).map(
    ({ event }) => event,
  );

describe("an own template", () => {
  it("starts a map with the cards and nobody's name or evidence", async () => {
    const { ctx, create, ...grant } = await grants();
    const saved = await saveTemplate(
      ctx,
      { create, ...grant },
      { name: "Ours", withContent: true },
    );
    const made = await createFromTemplate(ctx, create, { ...saved, title: "Next" });
    if (!made.ok) throw new Error(made.reason);
    const { header, cards } = await read(made.mapId);
    expect(header).toMatchObject({ title: "Next", ownerId: "editor" });
    expect(cards).toMatchObject([{ text: "Card c1", painPointId: null, ownerId: null }]);
  });

  it("without content keeps phases, steps and lanes, is listed, renamed and deleted", async () => {
    const { ctx, create, list, ...grant } = await grants();
    const saved = await saveTemplate(
      ctx,
      { create, ...grant },
      { name: "Bones", withContent: false },
    );
    const made = await createFromTemplate(ctx, create, { ...saved, title: "" });
    if (!made.ok) throw new Error(made.reason);
    const map = await read(made.mapId);
    expect([map.header.title, map.phases.length, map.steps.length, map.lanes.length]).toEqual([
      "Bones",
      2,
      3,
      3,
    ]);
    expect([map.cards, map.curve]).toEqual([[], []]);
    const { templateId } = saved;
    expect(await renameTemplate(ctx, create, { templateId, name: "Skeleton" })).toEqual({
      ok: true,
    });
    expect(await readTemplates(ctx, list)).toContainEqual({
      id: templateId,
      name: "Skeleton",
      language: "en",
      steps: 3,
    });
    expect(await deleteTemplate(ctx, create, { templateId })).toEqual({ ok: true });
    const gone = { ok: false, reason: "not-found" };
    expect(await deleteTemplate(ctx, create, { templateId })).toEqual(gone);
    expect(await createFromTemplate(ctx, create, { templateId, title: "" })).toEqual(gone);
    expect(await events(templateId)).toEqual([
      "template.saved",
      "template.renamed",
      "template.deleted",
    ]);
  });

  it("is refused to a viewer, and not there for another workspace", async () => {
    await expect(grants("viewer")).rejects.toMatchObject({ code: "forbidden" });
    const { ctx, create, ...grant } = await grants();
    const { templateId } = await saveTemplate(
      ctx,
      { create, ...grant },
      { name: "Ours", withContent: true },
    );
    const there = await authorize(world.stranger, "map.create", { workspaceId: "elsewhere" });
    expect(await createFromTemplate(world.stranger, there, { templateId, title: "" })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});

describe("a to-be", () => {
  it("remembers of every part what it was made from, and both maps know each other", async () => {
    const { ctx, read: grant, create } = await grants();
    const made = await makeToBe(ctx, { read: grant, create }, { title: "As it should be" });
    if (!made.ok) throw new Error(made.reason);
    const map = await read(made.mapId);
    expect(map.header).toMatchObject({ state: "to-be", title: "As it should be" });
    expect(map.steps.map(({ copiedFrom }) => copiedFrom)).toEqual(["s1", "s2", "s3"]);
    expect(map.cards.map(({ copiedFrom }) => copiedFrom)).toEqual(["c1"]);
    const toBe = await authorize(ctx, "map.read", { mapId: made.mapId });
    expect((await readRelatives(ctx, toBe)).asIs?.id).toBe("m");
    expect((await readRelatives(ctx, grant)).toBes).toContainEqual({
      id: made.mapId,
      title: "As it should be",
    });
    expect(await events(made.mapId)).toEqual(["map.to-be-made"]);
    expect(await makeToBe(ctx, { read: toBe, create }, { title: "x" })).toEqual({
      ok: false,
      reason: "already-to-be",
    });
  });

  it("knows that its as-is is in the bin, and that it is back", async () => {
    const { ctx, read: grant, create } = await grants();
    const made = await makeToBe(ctx, { read: grant, create }, { title: "Without it" });
    if (!made.ok) throw new Error(made.reason);
    const toBe = await authorize(ctx, "map.read", { mapId: made.mapId });
    await remove(ctx, await authorize(ctx, "map.delete", { mapId: "m" }));
    const binned = { id: "m", title: expect.any(String) };
    expect(await readRelatives(ctx, toBe)).toMatchObject({ asIs: null, binnedAsIs: binned });
    await restore(ctx, create, { mapId: "m" });
    expect(await readRelatives(ctx, toBe)).toMatchObject({ asIs: binned, binnedAsIs: null });
  });

  it("is hidden from a stranger", async () => {
    await expect(authorize(world.stranger, "map.read", { mapId: "m" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
