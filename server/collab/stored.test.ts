import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { mapSnapshots } from "#db/schema/map.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { compact } from "./compact.ts";
import { createMapDocument } from "./direct.ts";
import { loadMap } from "./load.ts";
import type { Rooms } from "./rooms.ts";
import { roomsOf } from "./rooms-of.ts";
import { readStored } from "./stored.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let rooms: Rooms;
beforeEach(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
  rooms = roomsOf(world.db);
});
afterEach(async () => {
  await rooms.end();
  await world.close();
});

const rename = (title: string) =>
  rooms.use("m", (room) =>
    room.edit((doc: Y.Doc) => {
      const edit: Edit = { doc, origin: null, env: { newId: () => "", random: Math.random } };
      renameStep(edit, { id: "s1", title });
    }, "editor"),
  );
const stored = async () =>
  readStored(world.system, await authorize(world.system, "map.readHistory", { mapId: "m" }));
const loaded = async () => {
  const doc = new Y.Doc();
  const { seq } = await loadMap(world.db.read, "m", doc);
  return { doc, seq };
};
const snapshot = async () =>
  compact(world.db, { mapId: "m", ...(await loaded()), now: () => world.at });

test("what is on disk of a map says the same as its document", async () => {
  await rename("Before the snapshot");
  await snapshot();
  await rename("After the snapshot");
  const pieces = await stored();
  expect(pieces).toHaveLength(2);
  const doc = new Y.Doc();
  for (const piece of pieces ?? []) Y.applyUpdate(doc, piece);
  const { doc: whole } = await loaded();
  expect(readMap(doc)).toEqual(readMap(whole));
  expect(readMap(doc).steps.find(({ id }) => id === "s1")?.title).toBe("After the snapshot");
});

test("a snapshot that is no longer what was written is handed to nobody unread", async () => {
  await snapshot();
  await world.db.transact(async (tx) => {
    await tx.update(mapSnapshots).set({ digest: "another" }).where(eq(mapSnapshots.mapId, "m"));
  });
  expect(await stored()).toBeNull();
});
