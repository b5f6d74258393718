import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { addCard, setCardText } from "#domain/map/commands/card.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { startLiveWorld, stepTitle, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const edit = (doc: Y.Doc): Edit => ({
  doc,
  origin: "person",
  env: { newId: () => "new", random: Math.random },
});

describe("what is on disk", () => {
  it("is told to everybody but the one who made it, and newcomers find it in the map", async () => {
    const [one, other] = [await world.join("editor"), await world.join("owner")];
    await Promise.all([one.saved(), other.saved()]);
    const heard: string[] = [];
    for (const [name, { doc }] of Object.entries({ one, other })) {
      doc.on("update", (_: Uint8Array, origin: unknown) => {
        if (origin !== "person") heard.push(name);
      });
    }
    const messages: number[] = [];
    one.provider.on("message", ({ event }: { event: { data: ArrayBuffer } }) => {
      messages.push(event.data.byteLength);
    });
    setCardText(edit(one.doc), { id: "c1", text: "one" });
    await one.saved();
    await until(() => heard.length > 0);
    const newcomer = await world.join("viewer");
    await newcomer.synced();
    expect(readMap(newcomer.doc)).toEqual(readMap(one.doc));
    expect(readMap(other.doc)).toEqual(readMap(one.doc));
    expect(heard).toEqual(["other"]);
    // that it is stored, and nothing else
    expect(messages).toEqual([4]);
  });

  it("is told also when it came while its writer was away, and newcomers find it in the map", async () => {
    const [one, other] = [await world.join("editor"), await world.join("owner")];
    await Promise.all([one.saved(), other.saved()]);
    one.raw().close();
    await until(() => !one.provider.synced);
    renameStep(edit(one.doc), { id: "s1", title: "Without a line" });
    addCard(edit(one.doc), { to: { x: 1, y: 1 } });
    await one.saved();
    await until(() => stepTitle(other.doc) === "Without a line");
    const newcomer = await world.join("viewer");
    await newcomer.synced();
    for (const { doc } of [other, newcomer]) expect(readMap(doc)).toEqual(readMap(one.doc));
  });
});
