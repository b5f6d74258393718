import { afterEach, beforeEach, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { addPersona } from "./add-persona.ts";
import { deletePersona, restorePersona } from "./delete-persona.ts";
import { editPersona } from "./edit-persona.ts";
import { personaInput } from "./persona-input.ts";
import { readPersonas } from "./read.ts";

const w = { workspaceId: "w" };
const maija = {
  name: "Maija, 71",
  initials: "M",
  colour: 0,
  picture: null,
  line: "Prefers the phone",
  goals: ["Say it once"],
};

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

it("an editor adds, changes, deletes and brings back a persona", async () => {
  const ctx = world.as("editor");
  const grant = await authorize(ctx, "persona.edit", w);
  const { personaId } = await addPersona(ctx, grant, maija);
  const changed = { ...maija, name: "Maija, 72" };
  expect(await editPersona(ctx, grant, { personaId, ...changed })).toEqual({ ok: true });
  expect(await everyone()).toEqual([{ id: personaId, ...changed }]);
  await deletePersona(ctx, grant, { personaId });
  expect(await everyone()).toEqual([]);
  await restorePersona(ctx, grant, { personaId });
  expect(await everyone()).toEqual([{ id: personaId, ...changed }]);
  const rows = await world.db.read.select().from(audit);
  expect(rows.map(({ event }) => event)).toEqual([
    "persona.added",
    "persona.edited",
    "persona.deleted",
    "persona.restored",
  ]);
});

it("a persona of another workspace cannot be reached through this one", async () => {
  const owner = world.as("owner");
  const { personaId } = await addPersona(owner, await authorize(owner, "persona.edit", w), maija);
  const grant = await authorize(world.stranger, "persona.edit", { workspaceId: "elsewhere" });
  const gone = { ok: false, reason: "persona-gone" };
  expect(await editPersona(world.stranger, grant, { personaId, ...maija })).toEqual(gone);
  expect(await deletePersona(world.stranger, grant, { personaId })).toEqual(gone);
});

it("a reviewer reads personas but does not change them, and a stranger finds none", async () => {
  await expect(authorize(world.as("reviewer"), "persona.edit", w)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(authorize(world.stranger, "persona.read", w)).rejects.toMatchObject({
    code: "not-found",
  });
});

it("a picture is a small bitmap in the page, never an address or a script", () => {
  const accepts = (picture: string) => personaInput.safeParse({ ...maija, picture }).success;
  expect(accepts("data:image/jpeg;base64,AAAA")).toBe(true);
  expect(accepts("https://example.org/a.png")).toBe(false);
  expect(accepts("data:image/svg+xml;base64,AAAA")).toBe(false);
});

async function everyone() {
  const ctx = world.as("viewer");
  return readPersonas(ctx, await authorize(ctx, "persona.read", w));
}
