import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { mapAuthors, maps, mapUpdates } from "#db/schema/map.ts";
import { instance, users } from "#db/schema/workspace.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { authorsOf } from "./authors-of.ts";
import { keepWhatIsSound } from "./mend.ts";
import { roomsOf } from "./rooms-of.ts";
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

  it("brought with all that one has, of one who is here is refused, even of what was put back", async () => {
    await putBack(world.db);
    const owner = await world.join("owner");
    await owner.saved();
    owner.provider.setAwarenessField("cursor", { x: 1 });
    const other = await world.join("viewer");
    await until(() => other.provider.awareness?.getStates().has(owner.doc.clientID) === true);
    const console = vi.spyOn(globalThis.console, "error");
    const bringer = await world.join("editor", { doc: forgedBy(owner.doc, "Not here yet") });
    await until(() => bringer.closes.length > 0);
    expect(bringer.closes.map(({ reason }) => reason)).toEqual(["refused"]);
    // neither said to be stored nor, past the log, to be refused
    expect(bringer.provider.unsyncedChanges).toBeGreaterThan(0);
    expect(console).not.toHaveBeenCalled();
    console.mockRestore();
    expect(titleOf(other.doc)).not.toBe("Not here yet");
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

describe("the number of one who is away", () => {
  let world: Awaited<ReturnType<typeof startLiveWorld>>;
  beforeEach(async () => {
    world = await startLiveWorld({ lingerMs: 0 });
  });
  afterEach(() => world.close());

  const isLetGo = () => until(() => roomsOf(world.db).find("m") === null);
  const meanwhile = {
    "a moment": async () => undefined,
    "the map is let go": isLetGo,
    "the server is started anew": () => world.restart(),
    "the map is from before numbers were kept": async () => {
      await isLetGo();
      await world.db.transact(async (tx) => {
        await tx.delete(mapAuthors);
      });
    },
  };

  it.each(Object.keys(meanwhile) as (keyof typeof meanwhile)[])(
    "is nobody else's after %s, and what they come back with is there",
    async (what) => {
      const owner = await world.join("owner");
      await owner.saved();
      rename(owner.doc, "s1", "Before they left");
      await owner.saved();
      owner.leave();
      const forged = forgedBy(owner.doc, "Forged");
      rename(owner.doc, "s1", "Without a line");
      await meanwhile[what]();
      const offender = await world.join("editor", { doc: forged });
      await until(() => offender.closes.length > 0);
      expect(offender.closes[0]).toEqual({ code: 4400, reason: "refused" });
      const again = await world.join("owner", { doc: owner.doc });
      await again.saved();
      const fresh = await world.join("viewer");
      await fresh.synced();
      expect(titleOf(fresh.doc)).toBe("Without a line");
    },
  );

  it("is theirs once others have seen it, though they have written nothing yet", async () => {
    const owner = await world.join("owner");
    owner.provider.setAwarenessField("cursor", { x: 1 });
    const other = await world.join("viewer");
    await until(() => other.provider.awareness?.getStates().has(owner.doc.clientID) === true);
    expect(await kept(world.db)).toEqual([{ client: owner.doc.clientID, personId: "owner" }]);
    owner.leave();
    await world.restart();
    const offender = await world.join("editor", { doc: forgedBy(owner.doc, "Forged") });
    await until(() => offender.closes.length > 0);
    expect(offender.closes[0]).toEqual({ code: 4400, reason: "refused" });
  });

  it("is kept with the first change under it, for each once, and goes with map and account", async () => {
    const [owner, editor] = [await world.join("owner"), await world.join("editor")];
    await Promise.all([owner.saved(), editor.saved()]);
    for (const title of ["One", "Two"]) {
      rename(owner.doc, "s1", title);
      await owner.saved();
      rename(editor.doc, "s2", title);
      await editor.saved();
    }
    const numbers = await kept(world.db);
    expect(new Set(numbers.map(({ personId }) => personId))).toEqual(new Set(["owner", "editor"]));
    expect(numbers).toHaveLength(2);
    await world.db.transact((tx) =>
      tx
        .delete(users)
        .where(eq(users.id, "editor"))
        .then(() => {}),
    );
    expect(await kept(world.db)).toEqual([{ client: owner.doc.clientID, personId: "owner" }]);
    await world.db.transact((tx) =>
      tx
        .delete(maps)
        .where(eq(maps.id, "m"))
        .then(() => {}),
    );
    expect(await kept(world.db)).toEqual([]);
  });

  it.each(["damaged", "mended"])(
    "may be brought by others while what they wrote is %s",
    async (how) => {
      const owner = await world.join("owner");
      await owner.saved();
      for (const title of ["Sound", "Damaged", "After"]) {
        rename(owner.doc, "s1", title);
        await owner.saved();
      }
      owner.leave();
      await isLetGo();
      const rows = await world.db.read.select().from(mapUpdates).orderBy(asc(mapUpdates.seq));
      const { seq } = rows.at(-2) ?? { seq: 0 };
      await world.db.transact(async (tx) => {
        const data = new Uint8Array([255]);
        await tx.update(mapUpdates).set({ data }).where(eq(mapUpdates.seq, seq));
      });
      if (how === "mended") await keepWhatIsSound(world.db, "m", new Date());
      const seen = copyOf(owner.doc, 7);
      const other = await world.join("editor", { doc: seen });
      await other.saved();
      expect(other.closes).toEqual([]);
      const fresh = await world.join("viewer");
      await fresh.synced();
      expect(titleOf(fresh.doc)).toBe("After");
    },
  );

  it("may be brought by others once the server was put back to an older state, for a time", async () => {
    const owner = await world.join("owner");
    await owner.saved();
    rename(owner.doc, "s1", "Kept");
    await owner.saved();
    owner.leave();
    const told = forgedBy(owner.doc, "Lost");
    told.clientID += 1;
    await world.restart();
    await putBack(world.db);
    const other = await world.join("editor", { doc: told });
    await other.saved();
    expect(other.closes).toEqual([]);
    // what was brought in their name is still theirs
    const again = await world.join("owner", { doc: copyOf(told, owner.doc.clientID) });
    rename(again.doc, "s1", "Theirs still");
    await again.saved();
    expect(titleOf(other.doc)).toBe("Theirs still");
    again.leave();
    await putBack(world.db, new Date(Date.now() - 31 * 24 * 3_600_000));
    const late = await world.join("editor", { doc: forgedBy(again.doc, "Too late") });
    await until(() => late.closes.length > 0);
    expect(late.closes[0]).toEqual({ code: 4400, reason: "refused" });
  });
});

/** What a document would be had somebody gone on in it under the number of another. */
function forgedBy(doc: Y.Doc, title: string): Y.Doc {
  const copy = copyOf(doc, doc.clientID);
  rename(copy, "s1", title);
  return copy;
}

function copyOf(doc: Y.Doc, author: number): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  copy.clientID = author;
  return copy;
}

async function putBack(db: Database, at = new Date()): Promise<void> {
  await db.transact(async (tx) => {
    await tx.delete(instance);
    await tx.insert(instance).values({ key: "put-back-at", value: at.toISOString() });
  });
}

function kept(db: Database) {
  return db.read
    .select({ client: mapAuthors.client, personId: mapAuthors.personId })
    .from(mapAuthors);
}

const titleOf = (doc: Y.Doc) => readMap(doc).steps.find(({ id }) => id === "s1")?.title;
