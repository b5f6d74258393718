import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalMap } from "#domain/map/canonical.ts";
import { setImage } from "#domain/map/commands/image.ts";
import { authorize } from "../access/authorize.ts";
import { editMap } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { addImage } from "../image/add-image.ts";
import { readImage } from "../image/read-image.ts";
import { readLibrary } from "../library/read.ts";
import { create } from "../map/create.ts";
import { readJourneyMap, readMaps } from "../map/read.ts";
import { createWorld } from "../testing.ts";
import { exportMap } from "./export-map.ts";
import { importMap } from "./import-map.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

const target = { workspaceId: "w" };
const makers = async (ctx: Ctx) => ({
  create: await authorize(ctx, "map.create", target),
  library: await authorize(ctx, "library.edit", target),
});
const newMap = async () => {
  const ctx = world.as("editor");
  const input = { template: "purchase", language: "en", title: "Buying a bicycle" } as const;
  return (await create(ctx, await makers(ctx), input)).mapId;
};

it("a map file comes back equal, with its libraries matched by name", async () => {
  const ctx = world.as("editor");
  const mapId = await newMap();
  const file = await exportMap(ctx, await authorize(ctx, "map.export", { mapId }));
  const made = await importMap(ctx, await makers(ctx), { text: JSON.stringify(file) });
  if (!made.ok) throw new Error(made.reason);
  const read = async (id: string) =>
    readJourneyMap(ctx, await authorize(ctx, "map.read", { mapId: id }));
  const [original, imported] = [await read(mapId), await read(made.mapId)];
  expect(canonicalMap(imported)).toEqual(canonicalMap(original));
  expect(imported.steps.map(({ teamId }) => teamId)).toEqual(
    original.steps.map(({ teamId }) => teamId),
  );
});

it("a map file of strange ids and endless names comes in, and nothing strange with it", async () => {
  const ctx = world.as("editor");
  const mapId = await newMap();
  const file = await exportMap(ctx, await authorize(ctx, "map.export", { mapId }));
  const [first] = file.steps;
  if (!first) throw new Error("the template has steps");
  first.teamId = "constructor";
  first.channels = ["valueOf", "long"];
  file.libraries.channels.long = "x".repeat(500);
  const text = JSON.stringify(file).replace('"tags":{}', '"tags":{"__proto__":"Proto"}');
  expect(text).toContain("__proto__");
  const made = await importMap(ctx, await makers(ctx), { text });
  if (!made.ok) throw new Error(made.reason);
  const grant = await authorize(ctx, "map.read", { mapId: made.mapId });
  const [step] = (await readJourneyMap(ctx, grant)).steps;
  expect(step?.teamId).toBe(null);
  expect(step?.channels).toHaveLength(1);
  const library = await readLibrary(ctx, await authorize(ctx, "library.read", target));
  expect(library.find(({ id }) => id === step?.channels[0])?.name).toBe("x".repeat(80));
});

it("pictures go along in the file, and show the same to the byte in another workspace", async () => {
  const ctx = world.as("editor");
  const mapId = await newMap();
  const edit = await authorize(ctx, "map.edit", { mapId });
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#c33" } })
    .png()
    .toBuffer();
  const added = await addImage(ctx, edit, { bytes });
  if (!added.ok) throw new Error(added.reason);
  const cardId = (await readJourneyMap(ctx, await authorize(ctx, "map.read", { mapId }))).cards[0]
    ?.id;
  const image = { id: added.imageId, alt: "A red door" };
  await editMap(ctx, edit, (doc) =>
    setImage(
      { doc, origin: null, env: { newId: ctx.newId, random: () => 0 } },
      {
        id: cardId ?? "",
        image,
      },
    ),
  );
  const file = await exportMap(ctx, await authorize(ctx, "map.export", { mapId }));
  const there = world.stranger;
  const elsewhere = { workspaceId: "elsewhere" };
  const grants = {
    create: await authorize(there, "map.create", elsewhere),
    library: await authorize(there, "library.edit", elsewhere),
  };
  const made = await importMap(there, grants, { text: JSON.stringify(file) });
  if (!made.ok) throw new Error(made.reason);
  const read = await authorize(there, "map.read", { mapId: made.mapId });
  const { cards } = await readJourneyMap(there, read);
  expect(cards.map((card) => card.image).filter((one) => one !== null)).toEqual([image]);
  const data = await readImage(there, read, { imageId: added.imageId });
  expect(Buffer.from(data ?? []).toString("base64")).toBe(file.images[added.imageId]);
});

it("a broken map file says what is wrong and where, and makes nothing", async () => {
  const ctx = world.as("editor");
  const before = await readMaps(ctx, await authorize(ctx, "workspace.read", target));
  expect(await importMap(ctx, await makers(ctx), { text: "{" })).toMatchObject({
    ok: false,
    reason: "not-json",
  });
  const after = await readMaps(ctx, await authorize(ctx, "workspace.read", target));
  expect(after.length).toBe(before.length);
});

it("is refused to a viewer and hidden from a stranger", async () => {
  const mapId = await newMap();
  await expect(makers(world.as("viewer"))).rejects.toMatchObject({ code: "forbidden" });
  await expect(authorize(world.stranger, "map.export", { mapId })).rejects.toMatchObject({
    code: "not-found",
  });
});
