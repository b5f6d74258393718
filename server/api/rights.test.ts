import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { painPoints } from "#db/schema/pain.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { scopes } from "#domain/access/scopes.ts";
import { operationIds, operations } from "#domain/api/operations.ts";
import { createFilledWorld, type FilledWorld } from "./testing.ts";

let world: FilledWorld;
let token: string;
beforeAll(async () => {
  world = await createFilledWorld();
  token = world.key;
});
afterAll(() => world.close());

describe("who may ask what", () => {
  for (const id of operationIds) {
    const { scope } = operations[id];
    it(`${id} takes ${scope ?? "any living token"} and nothing less`, async () => {
      const { path, ...rest } = world.requests[id];
      expect((await world.ask(path, rest)).status).toBe(401);
      expect((await world.ask(path, { ...rest, token: "polku_wrong" })).status).toBe(401);
      const others = scopes.filter((one) => one !== scope);
      const { token: less } = await world.token(others);
      const refused = await world.ask(path, { ...rest, token: less });
      expect(refused.status).toBe(scope ? 403 : 200);
      if (scope) expect(refused.body.errors).toEqual([{ path: "scope", message: scope }]);
      if (scope) {
        const { token: just } = await world.token([scope]);
        expect((await world.ask(path, { ...rest, token: just })).status).toBe(
          operations[id].status,
        );
      }
    });

    it(`${id} finds nothing of another workspace`, async () => {
      const { token: foreign } = await world.token(undefined, world.stranger);
      const { path, ...rest } = world.requests[id];
      const { status, body } = await world.ask(path, { ...rest, token: foreign });
      if (path.startsWith("/maps/")) expect(status).toBe(404);
      else expect(JSON.stringify(body)).not.toMatch(/Buying|"w"|checkout/);
    });
  }

  it("a session's cookie opens nothing, and a token in the address neither", async () => {
    const cookie = "authjs.session-token=anything";
    expect((await world.ask("/maps", { headers: { cookie } })).status).toBe(401);
    expect((await world.ask(`/maps?token=${token}&access_token=${token}`, {})).status).toBe(401);
  });
});

describe("quotations", () => {
  const quoted = async (key: string) =>
    (await world.ask(`/maps/m/pain-points/${world.painPointId}`, { token: key })).body.quotations;

  it("go out only with their scope, and never from a sensitive workspace", async () => {
    const { token: plain } = await world.token(["pain:read"]);
    const { token: quoting } = await world.token(["pain:read", "quotes:read"]);
    expect(await quoted(plain)).toBeNull();
    expect((await quoted(quoting)).length).toBeGreaterThan(0);
    const mark = (isSensitive: boolean) =>
      world.db.transact(async (tx) => {
        await tx.update(workspaces).set({ isSensitive }).where(eq(workspaces.id, "w"));
      });
    await mark(true);
    expect(await quoted(quoting)).toBeNull();
    await mark(false);
  });

  it("are what pain points are titled by, but where the team has worded a title", async () => {
    const { token: plain } = await world.token(["pain:read"]);
    const { token: quoting } = await world.token(["pain:read", "quotes:read"]);
    const [point] = await world.db.read
      .select()
      .from(painPoints)
      .where(eq(painPoints.id, world.painPointId));
    const titles = async (token: string) => {
      const { items } = (await world.ask("/maps/m/pain-points", { token })).body;
      const path = `/maps/m/pain-points/${world.painPointId}`;
      const { title } = (await world.ask(path, { token })).body;
      const listed = items.find(({ id }: { id: string }) => id === world.painPointId);
      return [listed.title, title];
    };
    const change = (isSensitive: boolean, isTitleHeld: boolean) =>
      world.db.transact(async (tx) => {
        await tx.update(workspaces).set({ isSensitive }).where(eq(workspaces.id, "w"));
        await tx.update(painPoints).set({ isTitleHeld });
      });
    const both = [point?.title, point?.title];
    await change(false, false);
    expect(await titles(quoting)).toEqual(both);
    expect(await titles(plain)).toEqual([null, null]);
    await change(true, false);
    expect(await titles(quoting)).toEqual([null, null]);
    await change(true, true);
    expect(await titles(plain)).toEqual(both);
    await change(false, point?.isTitleHeld ?? false);
  });
});
