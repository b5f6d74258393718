import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { setImage } from "#domain/map/commands/image.ts";
import { shownWalk } from "#domain/share/shown-walk.ts";
import { authorize } from "../access/authorize.ts";
import { editMap } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { addImage } from "../image/add-image.ts";
import { readLinkImage } from "./read-link-image.ts";
import { createShareWorld, type ShareWorld } from "./testing.ts";

let world: ShareWorld;
beforeEach(async () => {
  world = await createShareWorld();
});
afterEach(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

/** A picture of one colour, on this card of the map. */
async function putPicture(mapId: string, cardId: string, colour: string): Promise<string> {
  const grant = await authorize(world.editor, "map.edit", { mapId });
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();
  const added = await addImage(world.editor, grant, { bytes });
  if (!added.ok) throw new Error(added.reason);
  await editMap(world.editor, grant, (doc) => {
    const edit = { doc, origin: null, env: { newId: world.editor.newId, random: () => 0 } };
    setImage(edit, { id: cardId, image: { id: added.imageId, alt: colour } });
  });
  return added.imageId;
}

it("a link gives out the pictures of the cards that it shows, and none besides", async () => {
  const { map, mapId } = await world.mapWithCards();
  const [lane, other] = map.lanes.filter(({ type }) => type !== "curve");
  const shown = await putPicture(mapId, `c-${lane?.id}`, "#c33");
  const left = [
    await putPicture(mapId, `c-${other?.id}`, "#3c3"),
    await putPicture(mapId, "c-parked", "#33c"),
  ];
  const { token } = await world.link({ laneIds: [lane?.id ?? ""] });
  const { ctx, grant, link } = await world.opened(token);
  const read = (imageId: string) => readLinkImage(ctx, grant, link, { imageId });
  expect(Buffer.from((await read(shown)) ?? []).toString("latin1", 0, 4)).toBe("RIFF");
  for (const imageId of [...left, "nothing"]) expect(await read(imageId)).toBeNull();
  const { phases } = shownWalk(await world.shown(token));
  const pictures = phases.flatMap(({ steps }) => steps.flatMap((step) => step.pictures));
  expect(pictures).toEqual([{ id: shown, alt: "#c33" }]);
});
