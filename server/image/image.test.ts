import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { images } from "#db/schema/image.ts";
import { maps } from "#db/schema/map.ts";
import { audit, members } from "#db/schema/workspace.ts";
import { maxPictureBytes } from "#domain/image/picture.ts";
import { setImage } from "#domain/map/commands/image.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument, editMap } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { createWorld } from "../testing.ts";
import { addImage } from "./add-image.ts";
import { bringImages } from "./bring-images.ts";
import { encodePicture } from "./encode.ts";
import { readImage } from "./read-image.ts";
import { sweepImages } from "./sweep-images.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

const plain = (width: number, height: number, colour = "#c33") =>
  sharp({ create: { width, height, channels: 3, background: colour } });
const photo = () =>
  plain(3000, 2000)
    .withExif({ IFD0: { Artist: "Somebody" } })
    .jpeg()
    .toBuffer();
const editor = async () => {
  const ctx = world.as("editor");
  return { ctx, grant: await authorize(ctx, "map.edit", { mapId: "m" }) };
};
const viewer = async () => {
  const ctx = world.as("viewer");
  return { ctx, grant: await authorize(ctx, "map.read", { mapId: "m" }) };
};
const add = async (bytes: Uint8Array) => {
  const { ctx, grant } = await editor();
  return addImage(ctx, grant, { bytes });
};

it("a picture is kept once, smaller, with nothing hidden in it, and every reader sees it", async () => {
  const [first, second] = [await add(await photo()), await add(await photo())];
  if (!first.ok) throw new Error(first.reason);
  expect(second).toEqual(first);
  const { ctx, grant } = await viewer();
  const data = await readImage(ctx, grant, first);
  const head = await sharp(data ?? Buffer.alloc(0)).metadata();
  expect(head).toMatchObject({ format: "webp", width: 1600, height: 1067 });
  expect(head.exif).toBeUndefined();
  const said = await world.db.read.select().from(audit).where(eq(audit.event, "image.added"));
  expect(said.map(({ subject, actorId }) => [subject, actorId])).toEqual([
    [first.imageId, "editor"],
  ]);
});

it("what was made here once stays the same to the byte, as when it comes back in a map file", async () => {
  const made = await encodePicture(await photo());
  if (!made.ok) throw new Error(made.reason);
  expect(await encodePicture(made.data)).toEqual(made);
  const tail = Buffer.concat([made.data, Buffer.from("<script>")]);
  const cleaned = await encodePicture(tail);
  if (!cleaned.ok) throw new Error(cleaned.reason);
  expect(Buffer.from(cleaned.data).includes("<script>")).toBe(false);
});

it("a picture turned by its camera stands upright", async () => {
  const turned = await plain(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await encodePicture(turned)).toMatchObject({ width: 20, height: 40 });
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>`;
const bomb = () => plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
it.each<[string, () => Promise<Uint8Array>, string]>([
  ["a drawing in SVG", async () => Buffer.from(svg), "no-picture"],
  ["text called a picture", async () => Buffer.from("GIF or so"), "no-picture"],
  ["half a picture", async () => (await photo()).subarray(0, 400), "broken-picture"],
  ["81 million pixels in a small file", bomb, "too-many-pixels"],
  ["11 MB", async () => Buffer.alloc(maxPictureBytes + 1), "too-large"],
])("%s is refused with a reason", async (_, make, reason) => {
  expect(await add(await make())).toEqual({ ok: false, reason });
});

it("is refused to a viewer, and hidden from a stranger", async () => {
  await expect(authorize(world.as("viewer"), "map.edit", { mapId: "m" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(authorize(world.stranger, "map.read", { mapId: "m" })).rejects.toMatchObject({
    code: "not-found",
  });
  const stranger = await authorize(world.stranger, "map.create", { workspaceId: "elsewhere" });
  const made = await addImage(world.stranger, stranger, { bytes: await photo() });
  if (!made.ok) throw new Error(made.reason);
  const rows = await world.db.read.select().from(images).where(eq(images.id, made.imageId));
  expect(rows.map(({ workspaceId }) => workspaceId).sort()).toEqual(["elsewhere", "w"]);
});

it("pictures of pasted cards come along from a map that one may export, and from no other", async () => {
  const { as, db, stranger } = world;
  const picture = await add(await plain(12, 12, "#cc3").png().toBuffer());
  if (!picture.ok) throw new Error(picture.reason);
  await db.transact(async (tx) => {
    const created = { createdAt: world.at, editedAt: world.at };
    await tx
      .insert(maps)
      .values({ id: "there", workspaceId: "elsewhere", title: "", header: {}, ...created });
    await tx.insert(members).values({
      workspaceId: "elsewhere",
      userId: "viewer",
      role: "editor",
      createdAt: world.at,
    });
  });
  const ctx = as("viewer");
  const from = await authorize(ctx, "map.export", { mapId: "m" });
  const to = await authorize(ctx, "map.edit", { mapId: "there" });
  const missing = "0".repeat(64);
  expect(await bringImages(ctx, { from, to }, { imageIds: [picture.imageId, missing] })).toEqual({
    ok: true,
    imageIds: [picture.imageId],
  });
  const there = await authorize(stranger, "map.read", { mapId: "there" });
  const here = await authorize(ctx, "map.read", { mapId: "m" });
  expect(await readImage(stranger, there, picture)).toEqual(await readImage(ctx, here, picture));
  const said = await db.read
    .select({ actorId: audit.actorId })
    .from(audit)
    .where(and(eq(audit.workspaceId, "elsewhere"), eq(audit.subject, picture.imageId)));
  expect(said).toEqual([{ actorId: "viewer" }]);
  await expect(authorize(stranger, "map.export", { mapId: "m" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(authorize(ctx, "map.edit", { mapId: "m" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("is swept when no card has shown it for thirty days, and not before", async () => {
  const shown = await add(await plain(10, 10, "#0f0").png().toBuffer());
  const left = await add(await plain(10, 10, "#00f").png().toBuffer());
  if (!shown.ok || !left.ok) throw new Error("not added");
  const { ctx, grant } = await editor();
  await editMap(ctx, grant, (doc) => {
    const edit = { doc, origin: null, env: { newId: ctx.newId, random: () => 0 } };
    setImage(edit, { id: "c1", image: { id: shown.imageId, alt: "" } });
  });
  const after = (days: number) => ({
    ...world.system,
    now: () => new Date(world.at.getTime() + days * 24 * 3_600_000),
  });
  const kept = async () =>
    (
      await world.db.read.select({ id: images.id }).from(images).where(eq(images.workspaceId, "w"))
    ).map(({ id }) => id);
  await sweepImages(after(1));
  await sweepImages(after(30));
  expect(await kept()).toContain(left.imageId);
  await sweepImages(after(32));
  expect(await kept()).toEqual([shown.imageId]);
});
