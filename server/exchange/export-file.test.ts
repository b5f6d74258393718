import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { shareLinks } from "#db/schema/share.ts";
import { drawOptionsSchema, optionsToQuery } from "#domain/exchange/draw-options.ts";
import { addCard } from "#domain/map/commands/card.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { readMap } from "#domain/map/read-map.ts";
import { authorize } from "../access/authorize.ts";
import { editMap } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { create } from "../map/create.ts";
import { drawSvg } from "./draw-map-file.ts";
import { exportFile } from "./export-file.ts";

let w: EvidenceWorld;
let mapId: string;
beforeAll(async () => {
  w = await createEvidenceWorld();
  const target = { workspaceId: "w" };
  const made = await create(
    w.editor,
    {
      create: await authorize(w.editor, "map.create", target),
      library: await authorize(w.editor, "library.edit", target),
    },
    { template: "purchase", language: "en", title: "Buying a bicycle" },
  );
  mapId = made.mapId;
  await w.note("Nobody answered my call for three days.", { sourceType: "interview" });
  await w.jobs.settle();
  const [excerpt] = await w.db.read.select().from(excerpts);
  await editMap(w.editor, await authorize(w.editor, "map.edit", { mapId }), (doc) => {
    const { lanes, steps } = readMap(doc);
    const laneId = lanes.find(({ type }) => holdsCards(type))?.id ?? "";
    const to = { laneId, stepId: steps[0]?.id ?? "" };
    addCard(
      { doc, env: { newId: () => "quoted", random: () => 0.5 }, origin: null },
      { to, excerptId: excerpt?.id ?? "" },
    );
  });
});
afterAll(async () => {
  await roomsOf(w.db).end();
  await w.close();
});

const options = drawOptionsSchema.parse({ language: "en" });
const svgFor = async (ctx: Ctx, some: object = {}) =>
  drawSvg(
    ctx,
    await authorize(ctx, "map.read", { mapId }),
    { options: { ...options, ...some } },
    w.jobs.compute,
  );
/** the letters, however the lines are broken */
const lettersOf = (svg: string) => svg.replace(/<[^>]+>|\s|-/g, "");
const quoted = "Nobodyansweredmycall";

it("a member gets the map as a file with a name, and the trail says so", async () => {
  const ctx = w.as("viewer");
  const grant = await authorize(ctx, "map.export", { mapId });
  const wanted = { format: "svg", query: optionsToQuery(options) } as const;
  const file = await exportFile(ctx, grant, wanted, w.jobs.compute);
  expect(file?.title).toBe("Buying a bicycle");
  expect(new TextDecoder().decode(file?.bytes)).toContain("Buying a bicycle");
  expect(await w.events(mapId)).toContain("map.exported");
});

it("options that make no sense are refused, and nothing is written down", async () => {
  const grant = await authorize(w.editor, "map.export", { mapId });
  const before = await w.events(mapId);
  const query = new URLSearchParams({ language: "fi", paper: "a9" });
  expect(await exportFile(w.editor, grant, { format: "pdf", query }, w.jobs.compute)).toBeNull();
  expect(await w.events(mapId)).toEqual(before);
});

it("words of people are drawn where there is consent and a right to them, and only then", async () => {
  expect(lettersOf(await svgFor(w.editor))).toContain(quoted);
  expect(lettersOf(await svgFor(w.editor, { withQuotes: false }))).not.toContain(quoted);
  await w.db.transact((tx) =>
    tx.update(notes).set({ consent: "no" }).where(eq(notes.workspaceId, "w")),
  );
  expect(lettersOf(await svgFor(w.editor))).not.toContain(quoted);
  await w.db.transact((tx) =>
    tx.update(notes).set({ consent: "yes" }).where(eq(notes.workspaceId, "w")),
  );
});

it("whoever holds a link sees the map, but no words of people", async () => {
  const link = {
    id: "l",
    mapId,
    name: "Board",
    tokenHash: "hash",
    showsPain: true,
    showsQuotes: false,
    frames: [],
    createdAt: w.at,
  };
  await w.db.transact((tx) => tx.insert(shareLinks).values(link));
  const reader: Ctx = { ...w.stranger, actor: { kind: "link", linkId: "l", mapId } };
  const svg = lettersOf(await svgFor(reader));
  expect(svg).toContain("Buyingabicycle");
  expect(svg).not.toContain(quoted);
});

it("is hidden from a stranger", async () => {
  await expect(authorize(w.stranger, "map.export", { mapId })).rejects.toMatchObject({
    code: "not-found",
  });
});
