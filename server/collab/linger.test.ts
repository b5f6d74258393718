import { Hocuspocus } from "@hocuspocus/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { maps } from "#db/schema/map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createWorld } from "../testing.ts";
import { createMapDocument } from "./direct.ts";
import { createLinger } from "./linger.ts";
import { createRooms, type Rooms } from "./rooms.ts";
import { until } from "./testing.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
let rooms: Rooms;
beforeEach(async () => {
  world = await createWorld();
  rooms = createRooms({ db: world.db, now: () => new Date() });
  const [m] = await world.db.read.select().from(maps).limit(1);
  if (!m) throw new Error("the world has a map");
  for (const id of ["a", "b", "c"]) {
    await world.db.transact(async (tx) => {
      await tx.insert(maps).values({ ...m, id });
      await createMapDocument(tx, world.system, id, buildMap());
    });
  }
});
afterEach(async () => {
  await rooms.end();
  await world.close();
});

function server() {
  const hocuspocus = new Hocuspocus({
    quiet: true,
    onLoadDocument: ({ documentName, document }) =>
      rooms.join(documentName, document, () => undefined),
    afterUnloadDocument: ({ documentName }) => rooms.leave(documentName),
  });
  const open = (mapId: string) =>
    hocuspocus.createDocument(mapId, new Request("http://localhost"), mapId, {
      isAuthenticated: true,
      readOnly: true,
    });
  return { hocuspocus, open };
}

const areOpen = () => ["a", "b", "c"].filter((id) => rooms.find(id) !== null);

it("keeps a map open that was left, and for as long again when it is left anew", async () => {
  const { hocuspocus, open } = server();
  const linger = createLinger(hocuspocus, rooms, { forMs: 300 });
  const document = await open("a");
  linger.wasLeft(document);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await open("a")).toBe(document);
  linger.wasLeft(document);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(areOpen()).toEqual(["a"]);
  await until(() => areOpen().length === 0);
});

it("lets go first of the one that was left longest ago", async () => {
  const { hocuspocus, open } = server();
  const documents = [await open("a"), await open("b"), await open("c")];
  const bytes = rooms.find("a")?.bytes() ?? 0;
  expect(bytes).toBeGreaterThan(100);
  const linger = createLinger(hocuspocus, rooms, { forMs: 60_000, mostBytes: 2.5 * bytes });
  for (const document of documents) linger.wasLeft(document);
  await until(() => areOpen().length < 3);
  expect(areOpen()).toEqual(["b", "c"]);
});

it("holds no map that somebody is in", async () => {
  const { hocuspocus, open } = server();
  const linger = createLinger(hocuspocus, rooms);
  const document = await open("a");
  document.connections.set({} as never, { clients: new Set(), connection: {} } as never);
  linger.wasLeft(document);
  document.connections.clear();
  await hocuspocus.unloadDocument(document);
  expect(areOpen()).toEqual([]);
});
