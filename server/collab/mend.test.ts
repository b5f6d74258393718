import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mapSnapshots, mapUpdates } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { countBroken, keepWhatIsSound, readRaw } from "./mend.ts";
import { addedCard, createStoredWorld, type StoredWorld } from "./stored-testing.ts";

let s: StoredWorld;
beforeEach(async () => {
  s = await createStoredWorld();
});
afterEach(() => s.close());

describe("mending a map that cannot be read whole", () => {
  const cards = async () =>
    readMap((await s.load()).doc)
      .cards.map(({ id }) => id)
      .sort();
  const spoilLast = async () => {
    const [last] = (await s.log()).slice(-1);
    await s.db.transact(async (tx) => {
      await tx
        .update(mapUpdates)
        .set({ data: new Uint8Array([255]) })
        .where(eq(mapUpdates.seq, last?.seq ?? 0));
    });
  };

  it("keeps what is sound, which shrinks and grows again as any other", async () => {
    await s.rooms.use("m", (room) => room.edit(addedCard("sound"), "editor"));
    await s.rooms.use("m", (room) => room.edit(addedCard("lost"), "editor"));
    await spoilLast();
    await s.rooms.end();
    expect(await countBroken(s.db, "m")).toBe(1);
    const before = await cards();
    expect(before).toContain("sound");

    await keepWhatIsSound(s.db, "m", s.at);
    expect(await countBroken(s.db, "m")).toBe(0);
    expect(await cards()).toEqual(before);
    await s.expectTablesToEqualLog();
    await s.rooms.use("m", async (room) => {
      expect(room.broken()).toBe(0);
      await room.edit(addedCard("later"), "editor");
    });
    await s.rooms.end();
    expect(await cards()).toEqual([...before, "later"].sort());
    await s.shrink();
    expect(await cards()).toEqual([...before, "later"].sort());
  });

  it("works from the snapshot before where the newest one is spoilt", async () => {
    await s.write("First");
    await s.shrink();
    await s.write("Second");
    await s.shrink();
    await s.rooms.end();
    const [, newest] = await s.db.read.select().from(mapSnapshots).orderBy(mapSnapshots.seq);
    await s.db.transact(async (tx) => {
      await tx
        .update(mapSnapshots)
        .set({ data: new Uint8Array([1, 2, 3]) })
        .where(eq(mapSnapshots.seq, newest?.seq ?? 0));
    });
    expect(await countBroken(s.db, "m")).toBe(1);
    await keepWhatIsSound(s.db, "m", s.at);
    expect(await s.load()).toMatchObject({ broken: 0, title: "Second", tail: 0 });
  });

  it("can put aside every row as it lies there", async () => {
    await s.write("Whole");
    await s.shrink();
    await s.write("More");
    await s.rooms.end();
    const lines = (await readRaw(s.db, "m")).trim().split("\n");
    const rows = lines.map((line) => JSON.parse(line));
    const bytes = (kind: string) =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ seq, data }) => ({ seq, data: new Uint8Array(Buffer.from(data, "base64")) }));
    const stored = (await s.log()).map(({ seq, data }) => ({ seq, data: new Uint8Array(data) }));
    expect(bytes("change")).toEqual(stored);
    expect(bytes("snapshot")).toHaveLength(1);
  });
});
