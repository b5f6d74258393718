import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { maps, mapUpdates } from "#db/schema/map.ts";
import { addCard } from "#domain/map/commands/card.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { projectRows } from "#domain/map/rows.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createWorld } from "../testing.ts";
import { compact } from "./compact.ts";
import { createMapDocument } from "./direct.ts";
import { loadMap } from "./load.ts";
import { rebuildProjection } from "./rebuild.ts";
import { roomsOf } from "./rooms-of.ts";
import { readTables } from "./testing.ts";

const editOf = (doc: Y.Doc, id = "unused") => ({
  doc,
  origin: null,
  env: { newId: () => id, random: Math.random },
});

export const rename = (title: string) => (doc: Y.Doc) => {
  renameStep(editOf(doc), { id: "s1", title });
};
export const addedCard = (id: string) => (doc: Y.Doc) => {
  addCard(editOf(doc, id), { to: { x: 1, y: 1 } });
};

/** The world with a map in its log, and short words for what is written there and read from it. */
export async function createStoredWorld() {
  const world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", buildMap()));
  const rooms = roomsOf(world.db);
  const load = async () => {
    const doc = new Y.Doc();
    const loaded = await loadMap(world.db.read, "m", doc);
    return { ...loaded, doc, title: readMap(doc).steps.find(({ id }) => id === "s1")?.title };
  };
  return {
    ...world,
    rooms,
    load,
    write: (title: string) => rooms.use("m", (room) => room.edit(rename(title), "editor")),
    log: () => world.db.read.select().from(mapUpdates).orderBy(asc(mapUpdates.seq)),
    /** The log becomes a snapshot, by way of this database. */
    async shrink(db: Database = world.db) {
      const { doc, seq } = await load();
      await compact(db, { mapId: "m", doc, seq, now: () => world.at });
    },
    /** What a person left in the log who renamed a step so many times. */
    async logTitles(count: number) {
      const { doc } = await load();
      const updates: Uint8Array[] = [];
      doc.on("update", (update: Uint8Array) => updates.push(update));
      for (let i = 0; i < count; i++) rename(`Title ${i}`)(doc);
      for (let from = 0; from < updates.length; from += 2_000) {
        const some = updates.slice(from, from + 2_000);
        await world.db.transact(async (tx) => {
          await tx
            .insert(mapUpdates)
            .values(some.map((data) => ({ mapId: "m", at: world.at, data })));
        });
      }
      await rebuildProjection(world.db, "m");
    },
    async expectTablesToEqualLog() {
      const { doc, seq } = await load();
      const byId = (rows: readonly { id: string }[]) => new Map(rows.map((row) => [row.id, row]));
      const tables = await readTables(world.db, "m");
      const wanted = projectRows(readMap(doc));
      expect(byId(tables.nodes)).toEqual(byId(wanted.nodes));
      expect(byId(tables.edges)).toEqual(byId(wanted.edges));
      const [map] = await world.db.read.select().from(maps).where(eq(maps.id, "m"));
      expect(map?.projectedSeq).toBe(seq);
    },
    async close() {
      await rooms.end();
      await world.close();
    },
  };
}

export type StoredWorld = Awaited<ReturnType<typeof createStoredWorld>>;
