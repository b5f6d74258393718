import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action } from "#domain/access/policy.ts";
import { operationIds, operations } from "#domain/api/operations.ts";
import { authorize, type Granted } from "../access/authorize.ts";
import { removeWebhook, sendAgain, testWebhook } from "../api/change-webhook.ts";
import { createToken } from "../api/create-token.ts";
import { createWebhook } from "../api/create-webhook.ts";
import { readTokens } from "../api/read-tokens.ts";
import { readWebhooks } from "../api/read-webhooks.ts";
import { revokeToken } from "../api/revoke-token.ts";
import { type ApiWorld, createApiWorld } from "../api/testing.ts";
import type { Ctx } from "../context.ts";
import { createLink } from "../share/create-link.ts";
import { openLink } from "../share/open-link.ts";
import { readLinks } from "../share/read-links.ts";
import { readShared } from "../share/read-shared.ts";
import { withdrawLink } from "../share/withdraw-link.ts";

/**
 * Every door that people and programs without an account of the workspace could come in by, times
 * everybody who could stand before it.
 */
let world: ApiWorld;
let callers: Record<Caller, Ctx>;
let keys: Record<"scopeless" | "revoked" | "foreign" | "link", string>;

const people = ["owner", "admin", "editor", "facilitator", "reviewer", "viewer"] as const;
const others = [
  "stranger",
  "token",
  "scopeless",
  "revoked",
  "link",
  "withdrawn",
  "nobody",
] as const;
type Caller = (typeof people)[number] | (typeof others)[number];
const everybody: Caller[] = [...people, ...others];

const newLink = {
  name: "Readers",
  laneIds: null,
  showsPain: true,
  showsQuotes: false,
  days: null,
  password: null,
  frames: [],
};

beforeAll(async () => {
  world = await createApiWorld();
  const full = await world.token();
  const scopeless = await world.token(["evidence:write"]);
  const revoked = await world.token();
  await world.revoke(revoked.id);
  const foreign = await world.token(undefined, world.stranger);
  const link = await shareLink();
  const withdrawn = await shareLink();
  const share = await authorize(world.editor, "map.share", { mapId: "m" });
  await withdrawLink(world.editor, share, { linkId: withdrawn.id });
  const as = (actor: Ctx["actor"]): Ctx => ({ ...world.system, actor });
  callers = {
    ...(Object.fromEntries(people.map((role) => [role, world.as(role)])) as Record<
      (typeof people)[number],
      Ctx
    >),
    stranger: world.stranger,
    token: as({ kind: "token", tokenId: full.id }),
    scopeless: as({ kind: "token", tokenId: scopeless.id }),
    revoked: as({ kind: "token", tokenId: revoked.id }),
    link: as({ kind: "link", linkId: link.id, mapId: "m" }),
    withdrawn: as({ kind: "link", linkId: withdrawn.id, mapId: "m" }),
    nobody: as({ kind: "user", userId: "nobody" }),
  };
  keys = {
    scopeless: scopeless.token,
    revoked: revoked.token,
    foreign: foreign.token,
    link: link.token,
  };
});
afterAll(() => world.close());

async function shareLink() {
  const grants = {
    share: await authorize(world.editor, "map.share", { mapId: "m" }),
    read: await authorize(world.editor, "map.read", { mapId: "m" }),
  };
  const made = await createLink(world.editor, grants, newLink);
  if (!made.ok) throw new Error(made.reason);
  return made;
}

type Door = { may: Caller[]; open: (ctx: Ctx) => Promise<unknown> };

const managed = (verb: (ctx: Ctx, grant: Granted<"api.manage">) => Promise<unknown>): Door => ({
  may: ["owner", "admin"],
  open: async (ctx) => verb(ctx, await authorize(ctx, "api.manage", { workspaceId: "w" })),
});
const shared = (verb: (ctx: Ctx, grant: Granted<"map.share">) => Promise<unknown>): Door => ({
  may: ["owner", "admin", "editor", "facilitator"],
  open: async (ctx) => verb(ctx, await authorize(ctx, "map.share", { mapId: "m" })),
});
const gone = { webhookId: "gone", deliveryId: "gone" };
const missing = async (work: Promise<unknown>) => {
  await expect(work).rejects.toMatchObject({ code: "not-found" });
};

const doors: Record<string, Door> = {
  createToken: managed((ctx, grant) =>
    createToken(ctx, grant, { name: "A", scopes: ["maps:read"], days: 30 }),
  ),
  revokeToken: managed((ctx, grant) => revokeToken(ctx, grant, { tokenId: "gone" })),
  readTokens: managed(readTokens),
  createWebhook: managed((ctx, grant) =>
    createWebhook(ctx, grant, { url: "https://example.org/", events: ["map.changed"] }),
  ),
  removeWebhook: managed((ctx, grant) => missing(removeWebhook(ctx, grant, gone))),
  testWebhook: managed((ctx, grant) => missing(testWebhook(ctx, grant, gone))),
  sendAgain: managed((ctx, grant) => missing(sendAgain(ctx, grant, gone))),
  readWebhooks: managed(readWebhooks),
  createLink: shared(async (ctx, share) =>
    createLink(ctx, { share, read: await authorize(ctx, "map.read", { mapId: "m" }) }, newLink),
  ),
  withdrawLink: shared((ctx, grant) => withdrawLink(ctx, grant, { linkId: "gone" })),
  readLinks: shared(readLinks),
};

describe("a verb", () => {
  for (const [name, { may, open }] of Object.entries(doors)) {
    it(`${name} is for ${may.join(", ")} alone`, async () => {
      const got: Caller[] = [];
      for (const caller of everybody) {
        await open(callers[caller]).then(
          () => got.push(caller),
          (error) => {
            const isInside = [...people, "token", "scopeless", "link"].includes(caller);
            const codes = isInside ? ["forbidden", "not-found"] : ["not-found"];
            expect([caller, codes.includes(error.code)]).toEqual([caller, true]);
          },
        );
      }
      expect(got).toEqual(may);
    });
  }
});

describe("an address of the interface", () => {
  for (const id of operationIds) {
    const { path, method, scope } = operations[id];
    const address = path.replace("{mapId}", "m").replace("{painPointId}", "p");
    const ask = (token: string | null, headers: Record<string, string> = {}) =>
      world.ask(address, {
        token,
        headers,
        address: id,
        method: method.toUpperCase(),
        ...(method === "post" ? { body: {} } : {}),
      });

    it(`${id} is shut to everybody without a living token that has its scope`, async () => {
      expect((await ask(null)).status).toBe(401);
      expect((await ask(keys.revoked)).status).toBe(401);
      expect((await ask(keys.link)).status).toBe(401);
      expect((await ask(null, { cookie: "authjs.session-token=x" })).status).toBe(401);
      if (scope !== null && scope !== "evidence:write") {
        expect((await ask(keys.scopeless)).status).toBe(403);
      }
      const foreign = await ask(keys.foreign);
      if (address.startsWith("/maps/")) expect(foreign.status).toBe(404);
      expect(JSON.stringify(foreign.body)).not.toContain("A map");
    });
  }
});

describe("a view link", () => {
  it("opens its map to its holder and to nobody by any other word", async () => {
    const open = (token: string) =>
      openLink(world.system, { token, entry: null, secret: "of this server" });
    const opened = await open(keys.link);
    if (!opened.ok) throw new Error(opened.reason);
    const { ctx, grant, link } = opened;
    const { map } = await readShared(ctx, grant, link, world.jobs.compute);
    expect(map.steps).toEqual([]);
    for (const token of [keys.scopeless, keys.revoked, keys.foreign, "", "x"]) {
      expect(await open(token)).toEqual({ ok: false, reason: "link-gone" });
    }
  });

  it("lets its holder do nothing that is not looking", async () => {
    const may: Action[] = ["map.read", "pain.read"];
    for (const action of ["map.edit", "map.export", "map.delete", "pain.quote", ...may] as const) {
      const grant = authorize(callers.link, action, { mapId: "m" });
      if (may.includes(action)) await grant;
      else await expect(grant).rejects.toMatchObject({ code: "forbidden" });
      await expect(authorize(callers.withdrawn, action, { mapId: "m" })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });
});
