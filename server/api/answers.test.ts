import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "#domain/api/problem.ts";
import { createFilledWorld, type FilledWorld } from "./testing.ts";

let world: FilledWorld;
let token: string;
beforeAll(async () => {
  world = await createFilledWorld();
  token = world.key;
});
afterAll(() => world.close());

describe("lists", () => {
  it("come in pages that together are everything, once", async () => {
    const ids: string[] = [];
    let cursor: string | null = "";
    for (let turn = 0; cursor !== null && turn < 99; turn++) {
      const at: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await world.ask(`/maps/${world.mapId}/nodes?limit=2${at}`, { token });
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    const all = await world.ask(`/maps/${world.mapId}/nodes?limit=200`, { token });
    expect(ids).toEqual(all.body.items.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(4);
  });

  it("refuse a cursor that is none", async () => {
    for (const cursor of ["nonsense", "W10", "!!"]) {
      expect(await world.ask(`/maps?cursor=${cursor}`, { token })).toMatchObject({
        status: 400,
        body: { reason: "invalid-cursor" },
      });
    }
  });
});

describe("an answer", () => {
  it("that the program has already is not sent again, until something changes", async () => {
    const first = await world.ask("/notes", { token });
    const etag = first.headers.get("etag") ?? "";
    const again = await world.ask("/notes", { token, headers: { "if-none-match": etag } });
    expect([again.status, again.body]).toEqual([304, ""]);
    await world.note("One more.");
    const changed = await world.ask("/notes", { token, headers: { "if-none-match": etag } });
    expect(changed.status).toBe(200);
  });

  it("is for nobody's other site", async () => {
    const { headers } = await world.ask("/maps", {
      token,
      headers: { origin: "https://evil.example" },
    });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("says no in the language that was asked for, as a problem that programs understand", async () => {
    const headers = { "accept-language": "fi-FI,fi;q=0.9,en;q=0.5" };
    const finnish = await world.ask("/maps/nothing", { token, headers });
    expect(finnish.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(problemSchema.parse(finnish.body)).toMatchObject({
      status: 404,
      title: "Tässä osoitteessa ei ole mitään",
    });
    expect((await world.ask("/nowhere", { token })).body.title).toBe(
      "There is nothing at this address",
    );
    expect(await world.ask("/maps", { token, method: "DELETE" })).toMatchObject({ status: 405 });
  });
});
