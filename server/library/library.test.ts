import { afterEach, beforeEach, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { addEntry } from "./add-entry.ts";
import { deleteEntry, renameEntry, restoreEntry } from "./change-entry.ts";
import { readLibrary } from "./read.ts";

const w = { workspaceId: "w" };

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

it("a facilitator adds, renames, deletes and brings back a shared name", async () => {
  const ctx = world.as("facilitator");
  const grant = await authorize(ctx, "library.edit", w);
  const { entryId } = await addEntry(ctx, grant, { kind: "team", name: "Äänipalvelu" });
  const again = await addEntry(ctx, grant, { kind: "team", name: "ÄÄNIPALVELU" });
  expect(again.entryId).toBe(entryId);
  await renameEntry(ctx, grant, { entryId, name: "Puhelinpalvelu" });
  expect(await all()).toEqual([{ id: entryId, kind: "team", name: "Puhelinpalvelu" }]);
  await deleteEntry(ctx, grant, { entryId });
  expect(await all()).toEqual([]);
  await restoreEntry(ctx, grant, { entryId });
  expect(await all()).toHaveLength(1);
  const rows = await world.db.read.select().from(audit);
  expect(rows.map(({ event }) => event)).toEqual([
    "library.added",
    "library.renamed",
    "library.deleted",
    "library.restored",
  ]);
});

it("a name of another workspace cannot be reached through this one", async () => {
  const owner = world.as("owner");
  const mine = await authorize(owner, "library.edit", w);
  const { entryId } = await addEntry(owner, mine, { kind: "tag", name: "urgent" });
  const grant = await authorize(world.stranger, "library.edit", { workspaceId: "elsewhere" });
  expect(await renameEntry(world.stranger, grant, { entryId, name: "x" })).toEqual({
    ok: false,
    reason: "entry-gone",
  });
});

it("a viewer reads the library but does not change it, and a stranger finds none", async () => {
  await expect(authorize(world.as("viewer"), "library.edit", w)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(authorize(world.stranger, "library.read", w)).rejects.toMatchObject({
    code: "not-found",
  });
});

async function all() {
  const ctx = world.as("viewer");
  return readLibrary(ctx, await authorize(ctx, "library.read", w));
}
