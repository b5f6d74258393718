import { expect, it } from "vitest";
import { isBrokenRule } from "./is-broken-rule.ts";
import { mapUpdates } from "./schema/map.ts";
import { createTestDatabase } from "./testing.ts";

it("tells a row that refers to what is gone from a disk that is full, on both engines", async () => {
  const db = await createTestDatabase();
  const row = { mapId: "gone", actorId: null, at: new Date(), data: new Uint8Array([0, 0]) };
  const inserted = db.transact(async (tx) => {
    await tx.insert(mapUpdates).values(row);
  });
  expect(await inserted.catch(isBrokenRule)).toBe(true);
  const appended = db.appendUpdates(() => [{ ...row, authors: [] }]);
  expect(await appended.catch(isBrokenRule)).toBe(true);
  await db.close();
  for (const code of ["SQLITE_FULL", "53100"]) {
    expect(isBrokenRule(Object.assign(new Error("full"), { code }))).toBe(false);
  }
});
