import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { mapSnapshots } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { authorize } from "../access/authorize.ts";
import { readStored } from "./stored.ts";
import { createStoredWorld, type StoredWorld } from "./stored-testing.ts";

let s: StoredWorld;
beforeEach(async () => {
  s = await createStoredWorld();
});
afterEach(() => s.close());

const stored = async () =>
  readStored(s.system, await authorize(s.system, "map.readHistory", { mapId: "m" }));

test("what is on disk of a map says the same as its document", async () => {
  await s.write("Before the snapshot");
  await s.shrink();
  await s.write("After the snapshot");
  const pieces = await stored();
  expect(pieces).toHaveLength(2);
  const doc = new Y.Doc();
  for (const piece of pieces ?? []) Y.applyUpdate(doc, piece);
  const { doc: whole } = await s.load();
  expect(readMap(doc)).toEqual(readMap(whole));
  expect(readMap(doc).steps.find(({ id }) => id === "s1")?.title).toBe("After the snapshot");
});

test("a snapshot that is no longer what was written is handed to nobody unread", async () => {
  await s.shrink();
  await s.db.transact(async (tx) => {
    await tx.update(mapSnapshots).set({ digest: "another" }).where(eq(mapSnapshots.mapId, "m"));
  });
  expect(await stored()).toBeNull();
});
