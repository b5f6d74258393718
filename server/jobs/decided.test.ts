import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { webhookDeliveries } from "#db/schema/api.ts";
import { painPoints } from "#db/schema/pain.ts";
import { authorize } from "../access/authorize.ts";
import { createWebhook } from "../api/create-webhook.ts";
import { type ApiWorld, createApiWorld } from "../api/testing.ts";
import { giveStamp } from "../review/give-stamp.ts";

let world: ApiWorld;
beforeEach(async () => {
  world = await createApiWorld();
});
afterEach(() => world.close());

it("a webhook hears that somebody decided about a pain point, not that they agreed", async () => {
  await world.note("Paying by card in the checkout fails again and again. It is awful.");
  await world.jobs.settle();
  const manage = await authorize(world.admin, "api.manage", { workspaceId: "w" });
  const url = "https://example.org/hook";
  await createWebhook(world.admin, manage, { url, events: ["pain.decided"] });
  const [point] = await world.db.read.select().from(painPoints).where(eq(painPoints.kind, "pain"));
  const subject = { kind: "pain" as const, id: point?.id ?? "" };
  const grant = await authorize(world.editor, "stamp.give", { mapId: "m" });
  await giveStamp(world.editor, grant, { subject, kind: "agree", word: "" });
  await giveStamp(world.editor, grant, { subject, kind: "decide", word: "" });
  const told = await world.db.read.select().from(webhookDeliveries);
  expect(told.map(({ event, data }) => ({ event, data }))).toEqual([
    { event: "pain.decided", data: { mapId: "m", painPointId: subject.id, decision: "decide" } },
  ]);
});
