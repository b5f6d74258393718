import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maps } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { createWorld } from "../testing.ts";
import { create } from "./create.ts";
import { readJourneyMap } from "./read.ts";
import { setHorizon } from "./set-horizon.ts";

let w: Awaited<ReturnType<typeof createWorld>>;
let mapId: string;
beforeAll(async () => {
  w = await createWorld();
  const editor = w.as("editor");
  const grants = {
    create: await authorize(editor, "map.create", { workspaceId: "w" }),
    library: await authorize(editor, "library.edit", { workspaceId: "w" }),
  };
  const input = { template: "blank" as const, language: "en" as const, title: "A journey" };
  ({ mapId } = await create(editor, grants, input));
});
afterAll(async () => {
  await roomsOf(w.db).end();
  await w.close();
});

const read = async () =>
  readJourneyMap(w.as("viewer"), await authorize(w.as("viewer"), "map.read", { mapId }));
const put = async (stepId: string | null) =>
  setHorizon(w.as("editor"), await authorize(w.as("editor"), "map.edit", { mapId }), { stepId });

test("an editor says from which step on their own systems see the customer, and takes it back", async () => {
  const stepId = (await read()).steps[1]?.id ?? "";
  expect(await put(stepId)).toEqual({ ok: true });
  expect((await read()).header.horizonStepId).toBe(stepId);
  const [row] = await w.db.read.select().from(maps).where(eq(maps.id, mapId));
  expect(row?.header.horizonStepId).toBe(stepId);
  expect(await put("no-such-step")).toEqual({ ok: false, reason: "unknown-step" });
  expect(await put(null)).toEqual({ ok: true });
  expect((await read()).header.horizonStepId).toBe(null);
  const events = await w.db.read.select().from(audit).where(eq(audit.subject, mapId));
  expect(events.filter(({ event }) => event === "map.horizonSet").length).toBe(2);
});

test("a viewer may not, and for a stranger the map is not there", async () => {
  await expect(authorize(w.as("viewer"), "map.edit", { mapId })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(authorize(w.stranger, "map.edit", { mapId })).rejects.toMatchObject({
    code: "not-found",
  });
});
