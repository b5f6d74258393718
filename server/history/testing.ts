import { asc } from "drizzle-orm";
import type * as Y from "yjs";
import { mapVersions } from "#db/schema/history.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument } from "../collab/direct.ts";
import { readDocument } from "../collab/read-document.ts";
import { createRooms } from "../collab/rooms.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { createWorld } from "../testing.ts";
import { nameVersion } from "./name-version.ts";
import { readTimeline } from "./read-timeline.ts";
import { readVersion } from "./read-version.ts";

export const target = { mapId: "m" };

export const handsOn = (doc: Y.Doc): Edit => {
  let made = 0;
  return { doc, origin: null, env: { newId: () => `new-${++made}`, random: Math.random } };
};

/** The world with a map, a clock that is put forward by hand, and short words for its versions. */
export async function createHistoryWorld() {
  const world = await createWorld();
  let clock = world.at;
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));

  const now = (ctx: Ctx): Ctx => ({ ...ctx, now: () => clock });
  /** One change of the map by somebody, now, written down before it returns. */
  const change = async (actorId: string, act: (edit: Edit) => unknown) => {
    const rooms = createRooms({ db: world.db, now: () => clock });
    await rooms.use("m", (room) => room.edit((doc) => void act(handsOn(doc)), actorId));
  };
  const versions = () =>
    world.db.read.select().from(mapVersions).orderBy(asc(mapVersions.seq), asc(mapVersions.at));
  return {
    ...world,
    clock: () => clock,
    wait(minutes: number) {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    now,
    change,
    rename: (title: string, actorId = "editor") =>
      change(actorId, (edit) => renameStep(edit, { id: "s1", title })),
    versions,
    kinds: async () => (await versions()).map(({ kind }) => kind),
    async stepOf(versionId: string) {
      const ctx = world.as("viewer");
      const grant = await authorize(ctx, "map.readHistory", target);
      return (await readVersion(ctx, grant, { versionId }))?.map.steps[0]?.title;
    },
    present: async () => readMap(await readDocument(world.db, "m")),
    async named(name: string) {
      const ctx = now(world.as("editor"));
      const outcome = await nameVersion(ctx, await authorize(ctx, "map.edit", target), { name });
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.versionId;
    },
    async timeline() {
      const ctx = world.as("viewer");
      const grant = await authorize(ctx, "map.readHistory", target);
      return readTimeline(ctx, grant, { after: null });
    },
    async close() {
      await roomsOf(world.db).end();
      await world.close();
    },
  };
}

export type HistoryWorld = Awaited<ReturnType<typeof createHistoryWorld>>;
