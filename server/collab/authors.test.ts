import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { authorsOf } from "./authors-of.ts";
import { startLiveWorld, until } from "./testing.ts";

const rename = (doc: Y.Doc, id: string, title: string) =>
  renameStep(
    { doc, origin: "person", env: { newId: () => "unused", random: Math.random } },
    { id, title },
  );

describe("who has written a change", () => {
  const written = (by: number, key: string) => {
    const doc = new Y.Doc();
    doc.clientID = by;
    doc.getMap("meta").set(key, 1);
    return Y.encodeStateAsUpdate(doc);
  };

  it("is read from its head, however many they are", () => {
    const all = [1, 200, 70_000, 2 ** 32 - 1];
    for (const one of all) expect(authorsOf(written(one, "a"))).toEqual([one]);
    const merged = Y.mergeUpdates(all.map((one) => written(one, `of ${one}`)));
    expect(new Set(authorsOf(merged))).toEqual(new Set(all));
  });

  it("is nobody of one that only deletes, or of none", () => {
    const doc = new Y.Doc();
    doc.getMap("meta").set("a", 1);
    const before = Y.encodeStateVector(doc);
    doc.getMap("meta").delete("a");
    expect(authorsOf(Y.encodeStateAsUpdate(doc, before))).toEqual([]);
    expect(authorsOf(new Uint8Array([0, 0]))).toEqual([]);
  });
});

describe("a change in another's name", () => {
  let world: Awaited<ReturnType<typeof startLiveWorld>>;
  beforeEach(async () => {
    world = await startLiveWorld();
  });
  afterEach(() => world.close());

  it("is refused, and nothing of theirs is lost", async () => {
    const victim = await world.join("owner");
    const offender = await world.join("editor");
    await Promise.all([victim.saved(), offender.saved()]);
    rename(victim.doc, "s1", "Mine");
    await victim.saved();
    await until(() => titleOf(offender.doc) === "Mine");
    offender.doc.clientID = victim.doc.clientID;
    rename(offender.doc, "s1", "Forged");
    await until(() => offender.closes.length > 0);
    expect(offender.closes[0]).toEqual({ code: 4400, reason: "refused" });
    rename(victim.doc, "s1", "Mine again");
    await victim.saved();
    const fresh = await world.join("viewer");
    await fresh.synced();
    expect(titleOf(fresh.doc)).toBe("Mine again");
    expect(readMap(fresh.doc)).toEqual(readMap(victim.doc));
  });

  it.each([
    ["of one who is here and has told all is refused", true],
    ["of one who is away is believed: the server may have been put back to an older state", false],
  ])("brought with all that one has, %s", async (_, isHere) => {
    const owner = await world.join("owner");
    await owner.saved();
    owner.provider.setAwarenessField("cursor", { x: 1 });
    const other = await world.join("viewer");
    await until(() => other.provider.awareness?.getStates().has(owner.doc.clientID) === true);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(owner.doc));
    copy.clientID = owner.doc.clientID;
    rename(copy, "s1", "Not here yet");
    if (!isHere) owner.leave();
    const bringer = await world.join("editor", { doc: copy });
    if (isHere) await until(() => bringer.closes.length > 0);
    else await bringer.saved();
    const fresh = await world.join("viewer");
    await fresh.synced();
    expect(titleOf(fresh.doc) === "Not here yet").toBe(!isHere);
    expect(bringer.closes.map(({ reason }) => reason)).toEqual(isHere ? ["refused"] : []);
  });

  it("takes nobody's number that it names beside", async () => {
    const [owner, offender] = [await world.join("owner"), await world.join("editor")];
    await Promise.all([owner.saved(), offender.saved()]);
    rename(owner.doc, "s1", "Mine");
    await owner.saved();
    await until(() => titleOf(offender.doc) === "Mine");
    const later = new Y.Doc();
    // Yjs tells the higher number first
    later.clientID = owner.doc.clientID + 1;
    Y.applyUpdate(later, Y.encodeStateAsUpdate(owner.doc));
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(owner.doc));
    for (const author of [later.clientID, owner.doc.clientID]) {
      forged.clientID = author;
      rename(forged, "s1", `By ${author}`);
    }
    Y.applyUpdate(offender.doc, Y.encodeStateAsUpdate(forged));
    await until(() => offender.closes.length > 0);
    const late = await world.join("owner", { doc: later });
    await late.saved();
    rename(late.doc, "s1", "Mine as well");
    await late.saved();
    expect(titleOf(owner.doc)).toBe("Mine as well");
    expect(late.closes).toEqual([]);
  });

  it("is none when the same person comes over another line, or brings what they wrote before", async () => {
    const first = await world.join("editor");
    await first.saved();
    rename(first.doc, "s1", "Before the line broke");
    await first.saved();
    first.leave();
    rename(first.doc, "s1", "Without a line");
    const again = await world.join("editor", { doc: first.doc });
    await again.saved();
    rename(again.doc, "s1", "Over another");
    await again.saved();
    expect(again.closes).toEqual([]);
  });
});

const titleOf = (doc: Y.Doc) => readMap(doc).steps.find(({ id }) => id === "s1")?.title;
