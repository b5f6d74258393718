import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
