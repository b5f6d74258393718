import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

describe("presence", () => {
  it("carries the name the server knows, whatever a client claims", async () => {
    const one = await world.join("editor");
    const other = await world.join("owner");
    await Promise.all([one.synced(), other.synced()]);
    one.provider.setAwarenessField("user", { id: "owner", name: "The Boss", colour: 1 });
    one.provider.setAwarenessField("cursor", { x: 1, y: 2 });
    const seen = () => other.provider.awareness?.getStates().get(one.doc.clientID);
    await until(() => seen()?.cursor !== undefined);
    expect(seen()?.user).toMatchObject({ id: "editor", name: "editor" });
  });

  it("lets nobody speak in the place of somebody whose line is gone for a moment", async () => {
    const one = await world.join("editor");
    const other = await world.join("viewer");
    const third = await world.join("owner");
    await Promise.all([one.synced(), other.synced(), third.synced()]);
    const seenOf = ({ doc }: typeof one) => third.provider.awareness?.getStates().get(doc.clientID);
    one.provider.setAwarenessField("cursor", { x: 1 });
    await until(() => seenOf(one) !== undefined);
    one.leave();
    await until(() => seenOf(one) === undefined);
    const id = one.doc.clientID;
    const forged = other.provider.awareness;
    forged?.meta.set(id, { clock: Number.MAX_SAFE_INTEGER, lastUpdated: Date.now() });
    forged?.states.set(id, { cursor: { x: 666 } });
    forged?.emit("update", [{ added: [id], updated: [], removed: [] }, "local"]);
    other.provider.setAwarenessField("cursor", { x: 2 });
    await until(() => seenOf(other) !== undefined);
    expect(seenOf(one)).toBeUndefined();
  });

  it("goes on over a new line while the old one is not known to be dead", async () => {
    const old = await world.join("editor");
    const third = await world.join("owner");
    await Promise.all([old.synced(), third.synced()]);
    const seen = () => third.provider.awareness?.getStates().get(old.doc.clientID);
    old.provider.setAwarenessField("cursor", { x: 1 });
    await until(() => seen()?.cursor?.x === 1);
    const same = new Y.Doc();
    same.clientID = old.doc.clientID;
    const fresh = await world.join("editor", { doc: same });
    await fresh.synced();
    for (const x of [2, 3, 4, 5]) fresh.provider.setAwarenessField("cursor", { x });
    await until(() => seen()?.cursor?.x === 5, 3_000);
    old.raw().terminate();
    old.leave();
    fresh.provider.setAwarenessField("cursor", { x: 6 });
    await until(() => seen()?.cursor?.x === 6, 3_000);
  });

  it("goes with the line also of somebody who has come back", async () => {
    const one = await world.join("editor");
    const other = await world.join("owner");
    await Promise.all([one.synced(), other.synced()]);
    const seen = () => other.provider.awareness?.getStates().get(one.doc.clientID);
    const show = async (x: number) => {
      one.provider.setAwarenessField("cursor", { x });
      await until(() => seen()?.cursor?.x === x);
    };
    await show(1);
    one.provider.configuration.websocketProvider.disconnect();
    await until(() => seen() === undefined);
    await one.provider.configuration.websocketProvider.connect();
    await one.synced();
    other.provider.awareness?.meta.delete(one.doc.clientID);
    await show(2);
    one.raw().terminate();
    one.leave();
    await until(() => seen() === undefined, 3_000);
  });
});

describe("people at one map", () => {
  it("are seen by all, also those who may only look, and none looks like another", async () => {
    const people = [
      await world.join("owner"),
      await world.join("editor"),
      await world.join("viewer"),
    ];
    await Promise.all(people.map((person) => person.synced()));
    for (const { provider } of people) provider.setAwarenessField("cursor", { x: 1, y: 2 });
    for (const { provider } of people) {
      const seen = () => [...(provider.awareness?.getStates().values() ?? [])];
      const mine = () => provider.document.clientID;
      const others = () => seen().filter((state) => state !== provider.awareness?.getLocalState());
      await until(() => others().length === 2 && mine() > 0);
      const colours = others().map(({ user }) => user.colour);
      expect(new Set(colours).size).toBe(2);
    }
  });
});
