import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { webhookDeliveries } from "#db/schema/api.ts";
import { jobs } from "#db/schema/jobs.ts";
import { mapChanges } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { deliveryBody, type WebhookEvent, webhookEvents } from "#domain/api/events.ts";
import { authorize } from "../access/authorize.ts";
import { removeWebhook, sendAgain, testWebhook } from "./change-webhook.ts";
import { createWebhook } from "./create-webhook.ts";
import { triesAgainAfterMs } from "./deliver.ts";
import { readWebhooks } from "./read-webhooks.ts";
import { expectMapChange } from "./tell-map-changed.ts";
import { type ApiWorld, createApiWorld } from "./testing.ts";
import { createWebDoor } from "./web-door.ts";

type Received = { headers: IncomingHttpHeaders; body: string };
let received: Received[] = [];
let answerWith = 200;
const receiver = createServer((req, res) => {
  let body = "";
  req.on("data", (part) => {
    body += part;
  });
  req.on("end", () => {
    received.push({ headers: req.headers, body });
    res.writeHead(answerWith).end();
  });
});
let host = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(() => receiver.close());

let world: ApiWorld;
beforeEach(async () => {
  received = [];
  answerWith = 200;
  world = await createApiWorld({ web: createWebDoor({ hosts: [host] }) });
});
afterEach(() => world.close());

const here = { workspaceId: "w" };

async function hook(events: WebhookEvent[] = [...webhookEvents], url = `http://${host}/hook`) {
  const grant = await authorize(world.admin, "api.manage", here);
  const made = await createWebhook(world.admin, grant, { url, events });
  if (!made.ok) throw new Error(made.reason);
  return { grant, ...made };
}

const eventsReceived = () => received.map(({ headers }) => headers["polku-event"]);

describe("a webhook", () => {
  it("is made by whoever manages the interface, for an address that is allowed", async () => {
    await expect(authorize(world.as("editor"), "api.manage", here)).rejects.toMatchObject({
      code: "forbidden",
    });
    const { grant, id } = await hook();
    for (const url of ["http://127.0.0.1:1/", "https://169.254.169.254/", "file:///etc/passwd"]) {
      expect(await createWebhook(world.admin, grant, { url, events: ["map.changed"] })).toEqual({
        ok: false,
        reason: "address-not-allowed",
      });
    }
    expect(await world.events(id)).toEqual(["webhook.created"]);
    const rows = await world.db.read.select().from(audit).where(eq(audit.subject, id));
    expect(JSON.stringify(rows)).not.toContain("whsec_");
  });

  it("is told of a note by a message that its secret proves", async () => {
    const { secret } = await hook();
    const noteId = await world.note("The queue was long.");
    await world.jobs.settle();
    const [message] = received;
    if (!message) throw new Error("nothing came");
    expect(deliveryBody("note.added").parse(JSON.parse(message.body))).toMatchObject({
      workspaceId: "w",
      data: { noteIds: [noteId], count: 1 },
    });
    expect(message.body).not.toContain("queue");
    const [, seconds, mac] =
      /^t=(\d+),v1=(\w+)$/.exec(String(message.headers["polku-signature"])) ?? [];
    const expected = createHmac("sha256", secret)
      .update(`${seconds}.${message.body}`)
      .digest("hex");
    expect(mac).toBe(expected);
  });

  it("hears only what it asked for, and only of its own workspace", async () => {
    await hook(["map.changed"]);
    const elsewhere = await authorize(world.stranger, "api.manage", { workspaceId: "elsewhere" });
    const url = `http://${host}/stranger`;
    await createWebhook(world.stranger, elsewhere, { url, events: [...webhookEvents] });
    await world.note("The queue was long.");
    await world.jobs.settle();
    expect(received).toEqual([]);
  });

  it("hears of pain points that are new, and of those that more people report", async () => {
    await hook(["pain.new", "pain.worse"]);
    const text = "Paying by card in the checkout fails again and again. It is awful.";
    await world.note(text, { participant: "P1" });
    await world.jobs.settle();
    expect(eventsReceived()).toContain("pain.new");
    received = [];
    await world.note(text, { participant: "P2" });
    await world.jobs.settle();
    expect(eventsReceived()).toContain("pain.worse");
    for (const { headers, body } of received) {
      const event = headers["polku-event"] as WebhookEvent;
      expect(deliveryBody(event).safeParse(JSON.parse(body)).success).toBe(true);
      expect(body).not.toMatch(/awful|checkout/);
    }
  });

  it("hears of a map's changes together", async () => {
    await hook(["map.changed"]);
    await world.db.transact(async (tx) => {
      await tx.insert(mapChanges).values(
        ["title", "description"].map((field) => ({
          mapId: "m",
          seq: 1,
          at: world.at,
          actorId: "editor",
          nodeId: "pay",
          kind: "step" as const,
          field,
        })),
      );
    });
    await expectMapChange(world.system, "w", "m");
    await expectMapChange(world.system, "w", "m");
    await world.db.transact(async (tx) => {
      await tx.update(jobs).set({ runAt: world.at }).where(eq(jobs.kind, "map-changed"));
    });
    await world.jobs.settle();
    expect(received.map(({ body }) => JSON.parse(body).data)).toEqual([
      { mapId: "m", title: "A map", changes: 2, editedAt: world.at.toISOString() },
    ]);
  });

  it("that does not answer well is tried later and later, then given up, and can be sent again", async () => {
    const { grant, id } = await hook();
    answerWith = 500;
    await testWebhook(world.admin, grant, { webhookId: id });
    for (const [tries, waitMs] of triesAgainAfterMs.entries()) {
      await world.jobs.settle();
      const [row] = await readDeliveries();
      expect(row).toMatchObject({ status: "waiting", tries: tries + 1, responseStatus: 500 });
      expect(row?.nextTryAt.getTime()).toBe(world.jobs.now().getTime() + waitMs);
      await makeDue();
    }
    await world.jobs.settle();
    const [given] = await readDeliveries();
    expect(given).toMatchObject({ status: "failed", problem: "refused" });
    const bodies = new Set(received.map(({ body }) => body));
    expect([received.length, bodies.size]).toEqual([triesAgainAfterMs.length + 1, 1]);

    answerWith = 204;
    await sendAgain(world.admin, grant, { webhookId: id, deliveryId: given?.id ?? "" });
    await world.jobs.settle();
    const [log] = await readWebhooks(world.admin, grant);
    expect(log?.deliveries).toMatchObject([{ status: "delivered", responseStatus: 204 }]);
    expect(await world.events(id)).toEqual([
      "webhook.created",
      "webhook.tested",
      "webhook.sent-again",
    ]);
  });

  it("that is down does not hold up another", async () => {
    const down = "http://127.0.0.1:9/";
    await world.close();
    world = await createApiWorld({ web: createWebDoor({ hosts: [host, "127.0.0.1:9"] }) });
    await hook(["note.added"], down);
    await hook(["note.added"]);
    for (let i = 0; i < 20; i++) await world.note(`Note ${i}.`);
    await world.jobs.settle();
    expect(received.length).toBe(20);
  });

  it("is not there for another workspace, and hears nothing more once it is removed", async () => {
    const { grant, id } = await hook();
    const elsewhere = await authorize(world.stranger, "api.manage", { workspaceId: "elsewhere" });
    const which = { webhookId: id };
    for (const act of [removeWebhook, testWebhook]) {
      await expect(act(world.stranger, elsewhere, which)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    expect(await readWebhooks(world.stranger, elsewhere)).toEqual([]);
    await removeWebhook(world.admin, grant, which);
    await world.note("The queue was long.");
    await world.jobs.settle();
    expect(received).toEqual([]);
    expect(await world.events(id)).toEqual(["webhook.created", "webhook.removed"]);
  });
});

function readDeliveries() {
  return world.db.read.select().from(webhookDeliveries);
}

/** As if the time until the next try had gone by. */
async function makeDue() {
  await world.db.transact(async (tx) => {
    await tx.update(webhookDeliveries).set({ nextTryAt: world.at });
    await tx.update(jobs).set({ runAt: world.at }).where(eq(jobs.kind, "deliver"));
  });
}
