import { Hocuspocus } from "@hocuspocus/server";
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { mapUpdates } from "#db/schema/map.ts";
import { damagedNotice } from "#domain/map/close-reason.ts";
import { addCard, setCardText } from "#domain/map/commands/card.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { holdExpected } from "./expected.ts";
import { createRooms } from "./rooms.ts";
import { roomsOf } from "./rooms-of.ts";
import { startLiveWorld, stepTitle, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

let count = 0;
const edit = (doc: Y.Doc): Edit => ({
  doc,
  origin: "person",
  env: { newId: () => `n${++count}`, random: Math.random },
});

describe("live editing", () => {
  it("shows one person's edit to another", async () => {
    const one = await world.join("editor");
    const other = await world.join("owner");
    await Promise.all([one.synced(), other.synced()]);
    renameStep(edit(one.doc), { id: "s1", title: "Looks for help" });
    await until(() => stepTitle(other.doc) === "Looks for help");
    expect(readMap(other.doc)).toEqual(readMap(one.doc));
  });

  it("sends a map once to the one who opens it first", async () => {
    const client = await world.join("viewer");
    const sizes: number[] = [];
    client.provider.on("message", ({ event }: { event: { data: ArrayBuffer } }) => {
      sizes.push(event.data.byteLength);
    });
    await client.synced();
    const editor = await world.join("editor");
    await editor.saved();
    renameStep(edit(editor.doc), { id: "s1", title: "The next news" });
    await until(() => stepTitle(client.doc) === "The next news");
    const whole = Y.encodeStateAsUpdate(client.doc).byteLength;
    expect(sizes.filter((size) => size > whole / 2)).toHaveLength(1);
  });

  it("opens the map of a page once a line speaks, and lets go of it when nobody asks", async () => {
    const rooms = createRooms({ db: world.db, now: () => new Date() });
    const hocuspocus = new Hocuspocus({
      quiet: true,
      onLoadDocument: ({ documentName, document }) =>
        rooms.join(documentName, document, () => undefined),
      afterUnloadDocument: ({ documentName }) => rooms.leave(documentName),
    });
    const { lineSpeaks, settled } = holdExpected(hocuspocus, rooms, { holdMs: 50 });
    const isOpen = () => rooms.find("m") !== null;
    lineSpeaks();
    rooms.expect("m");
    rooms.expect("m");
    expect(isOpen()).toBe(false);
    lineSpeaks();
    await settled("m");
    expect(isOpen()).toBe(true);
    await until(() => !isOpen());
  });

  it("keeps a map open for the one who came while it was held ready", async () => {
    const rooms = roomsOf(world.db);
    rooms.expect("m");
    await world.join("viewer", { mapId: "another" });
    await until(() => rooms.find("m") !== null);
    const client = await world.join("editor");
    await client.saved();
    renameStep(edit(client.doc), { id: "s1", title: "Found open" });
    await client.saved();
    expect(await titleInLog()).toBe("Found open");
  });

  it("acknowledges a change only once it is in the log", async () => {
    const client = await world.join("editor");
    await client.saved();
    for (let i = 0; i < 20; i++) {
      renameStep(edit(client.doc), { id: "s1", title: `Title ${i}` });
      await client.saved();
      expect(await titleInLog()).toBe(`Title ${i}`);
    }
  });

  it("keeps edits that were made while the first sync was under way", async () => {
    const first = await world.join("editor");
    await first.saved();
    const state = Y.encodeStateAsUpdate(first.doc);
    const client = await world.join("editor");
    Y.applyUpdate(client.doc, state);
    for (let i = 0; i < 50; i++) {
      renameStep(edit(client.doc), { id: "s1", title: `Early ${i}` });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.saved();
    expect(client.closes).toEqual([]);
    expect(await titleInLog()).toBe("Early 49");
    await until(() => stepTitle(first.doc) === "Early 49");
  });

  it("writes nothing to the log for a client that comes back with nothing new", async () => {
    const client = await world.join("editor");
    await client.saved();
    renameStep(edit(client.doc), { id: "s1", title: "Once" });
    addCard(edit(client.doc), { to: { x: 1, y: 1 } });
    await client.saved();
    const rows = await logLength();
    for (let i = 0; i < 3; i++) {
      client.raw().close();
      await until(() => !client.provider.synced);
      await client.saved();
    }
    expect(await logLength()).toBe(rows);
  });

  it("takes nothing from a viewer", async () => {
    const viewer = await world.join("viewer");
    await viewer.synced();
    expect(viewer.provider.authorizedScope).toBe("readonly");
    renameStep(edit(viewer.doc), { id: "s1", title: "Mine" });
    const editor = await world.join("editor");
    await editor.saved();
    setCardText(edit(editor.doc), { id: "c1", text: "after" });
    await editor.saved();
    expect(stepTitle(editor.doc)).toBe("Step s1");
    expect(await titleInLog()).toBe("Step s1");
  });

  it("tells a stranger, and one who asks for a map that is not there, the same: not found", async () => {
    const stranger = await world.join("stranger");
    const lost = await world.join("editor", { mapId: "no-such-map" });
    await until(() => stranger.refusals.length > 0 && lost.refusals.length > 0);
    expect(stranger.refusals[0]).toBe("not-found");
    expect(lost.refusals[0]).toBe("not-found");
    expect(stranger.provider.synced).toBe(false);
  });
});

describe("a map of which a part cannot be read", () => {
  it("says so to everybody who opens it, and is edited on", async () => {
    await world.db.transact(async (tx) => {
      await tx.insert(mapUpdates).values({ mapId: "m", at: world.at, data: new Uint8Array([9]) });
    });
    const one = await world.join("editor");
    const other = await world.join("viewer");
    await until(() => one.notices.length > 0 && other.notices.length > 0);
    expect([...one.notices, ...other.notices]).toEqual([damagedNotice, damagedNotice]);
    renameStep(edit(one.doc), { id: "s1", title: "Goes on" });
    await until(() => stepTitle(other.doc) === "Goes on");
  });
});

async function logLength(): Promise<number> {
  return (await world.db.read.select({ seq: mapUpdates.seq }).from(mapUpdates)).length;
}

async function titleInLog(): Promise<string | undefined> {
  const rows = await world.db.read.select().from(mapUpdates).orderBy(asc(mapUpdates.seq));
  const doc = new Y.Doc();
  for (const { data } of rows) Y.applyUpdate(doc, data);
  return stepTitle(doc);
}
