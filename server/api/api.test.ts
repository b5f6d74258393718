import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { maps } from "#db/schema/map.ts";
import { audit, workspaces } from "#db/schema/workspace.ts";
import { scopes } from "#domain/access/scopes.ts";
import { exampleBodies } from "#domain/api/examples.ts";
import {
  type OperationId,
  operationIds,
  operations,
  workbookType,
} from "#domain/api/operations.ts";
import { problemSchema } from "#domain/api/problem.ts";
import { exportMap } from "#domain/exchange/map-file.ts";
import { blankMap } from "#domain/map/templates/template.ts";
import { authorize } from "../access/authorize.ts";
import { printXlsx } from "../exchange/print-xlsx.ts";
import { insertMap } from "../map/insert-map.ts";
import { apiDocument } from "./document.ts";
import { type ApiWorld, createApiWorld } from "./testing.ts";

let world: ApiWorld;
let token: string;
/** a map with phases and steps of its own */
let mapId: string;
let painPointId: string;

beforeAll(async () => {
  world = await createApiWorld();
  token = (await world.token()).token;
  let count = 0;
  const map = blankMap("en", { newId: () => `n${++count}`, title: "Buying" });
  const create = await authorize(world.editor, "map.create", { workspaceId: "w" });
  mapId = (await insertMap(world.editor, create, { map, event: "map.created" })).mapId;
  for (const name of ["P1", "P2", "P3"]) {
    await world.note("Paying by card in the checkout fails again and again. It is awful.", {
      participant: name,
    });
  }
  await world.jobs.settle();
  const { body } = await world.ask("/maps/m/pain-points?kind=pain", { token });
  painPointId = body.items[0].id;
});
afterAll(() => world.close());

const file = () => {
  let count = 0;
  const map = blankMap("en", { newId: () => `f${++count}`, title: "From a file" });
  return exportMap(map, { nameOf: () => null });
};
const note = { text: "The lift was out of order.", source_type: "observation" };

/** A request that works, for every operation. */
const requests = {
  readSelf: () => ({ path: "/me" }),
  listMaps: () => ({ path: "/maps?limit=1" }),
  readMap: () => ({ path: `/maps/${mapId}` }),
  readMapFile: () => ({ path: `/maps/${mapId}/file` }),
  listNodes: () => ({ path: `/maps/${mapId}/nodes` }),
  listEdges: () => ({ path: `/maps/${mapId}/edges` }),
  listPainPoints: () => ({ path: "/maps/m/pain-points" }),
  readPainPoint: () => ({ path: `/maps/m/pain-points/${painPointId}` }),
  readMetrics: () => ({ path: "/maps/m/metrics" }),
  listNotes: () => ({ path: "/notes" }),
  addNotes: () => ({ path: "/notes", method: "POST", body: { notes: [note] } }),
  addMap: () => ({ path: "/maps", method: "POST", body: file() }),
} satisfies Record<OperationId, () => { path: string; method?: string; body?: unknown }>;

/** What the document says of an answer, as something that can judge one. */
function documented(id: OperationId): z.ZodType {
  const document = JSON.parse(
    JSON.stringify(apiDocument("en")).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const { path, method, status } = operations[id];
  const { schema } = document.paths[path][method].responses[status].content["application/json"];
  return z.fromJSONSchema({ ...schema, $defs: document.components.schemas });
}

describe("the document", () => {
  it("knows every route, and its file tells them all", () => {
    const { paths } = apiDocument("en") as { paths: Record<string, Record<string, unknown>> };
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(told.sort()).toEqual(
      operationIds.map((id) => `${operations[id].method} ${operations[id].path}`).sort(),
    );
  });

  for (const id of operationIds) {
    it(`says what ${id} really answers`, async () => {
      const { path, ...rest } = requests[id]() as { path: string };
      const { status, body } = await world.ask(path, { token, ...rest });
      expect(status).toBe(operations[id].status);
      expect(documented(id).safeParse(body).error?.issues ?? []).toEqual([]);
      expect(documented(id).safeParse({}).success).toBe(false);
    });
  }

  it("has words in both languages, and they differ", () => {
    expect(JSON.stringify(apiDocument("fi"))).not.toBe(JSON.stringify(apiDocument("en")));
  });

  it("gives examples that are right", () => {
    for (const [id, body] of Object.entries(exampleBodies)) {
      const schema = operations[id as OperationId].body as z.ZodType;
      expect(schema.safeParse(body).success).toBe(true);
    }
  });
});

describe("who may ask what", () => {
  for (const id of operationIds) {
    const { scope } = operations[id];
    it(`${id} takes ${scope ?? "any living token"} and nothing less`, async () => {
      const { path, ...rest } = requests[id]() as { path: string };
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
      const { path, ...rest } = requests[id]() as { path: string };
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

describe("lists", () => {
  it("come in pages that together are everything, once", async () => {
    const ids: string[] = [];
    let cursor: string | null = "";
    for (let turn = 0; cursor !== null && turn < 99; turn++) {
      const at: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await world.ask(`/maps/${mapId}/nodes?limit=2${at}`, { token });
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    const all = await world.ask(`/maps/${mapId}/nodes?limit=200`, { token });
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

describe("quotations", () => {
  const quoted = async (key: string) =>
    (await world.ask(`/maps/m/pain-points/${painPointId}`, { token: key })).body.quotations;

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
});

describe("adding", () => {
  it("notes puts them through the door, and the audit knows the program", async () => {
    const made = await world.token(["evidence:write"]);
    const { body } = await world.ask("/notes", {
      token: made.token,
      method: "POST",
      body: {
        notes: [
          { ...note, text: "Call me at 040 123 4567." },
          { ...note, text: "The stairs were clean." },
        ],
      },
    });
    expect(body.results).toMatchObject([
      { ok: true, status: "added", masked: 1 },
      { ok: true, status: "added", masked: 0 },
    ]);
    const rows = await world.db.read.select().from(audit).where(eq(audit.actorId, made.id));
    expect(rows).toMatchObject([
      { event: "notes.sent", actorKind: "token", workspaceId: "w", detail: { added: 2 } },
    ]);
  });

  it("notes that cannot come in says which and why, and a map that is not here stops all", async () => {
    const before = (await world.ask("/notes?limit=200", { token })).body.items.length;
    const bad = { ...note, maps: [{ mapId: "nowhere" }] };
    expect(
      await world.ask("/notes", { token, method: "POST", body: { notes: [note, bad] } }),
    ).toMatchObject({
      status: 422,
      body: { reason: "unknown-map" },
    });
    const wrong = await world.ask("/notes", {
      token,
      method: "POST",
      body: { notes: [{ text: "" }, { text: ["x"] }] },
    });
    expect(wrong).toMatchObject({ status: 400, body: { reason: "invalid-input" } });
    expect(wrong.body.errors[0].path).toBe("body.notes.1.text");
    const empty = await world.ask("/notes", {
      token,
      method: "POST",
      body: { notes: [{ text: "" }] },
    });
    expect(empty.body.results).toEqual([{ ok: false, field: "text", reason: "no-text" }]);
    expect((await world.ask("/notes?limit=200", { token })).body.items.length).toBe(before);
  });

  it("takes no form, no broken JSON and no map that is none", async () => {
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      world.ask("/maps", { token, method: "POST", body, headers });
    expect((await post({}, { "content-type": "text/html" })).status).toBe(415);
    expect(await post({ ...file(), format: "other" })).toMatchObject({ status: 400 });
    const broken = file();
    for (const step of broken.steps) step.phaseId = "nowhere";
    expect(await post(broken)).toMatchObject({ status: 422, body: { reason: "not-a-map" } });
  });

  it("a map makes one that is here", async () => {
    const { status, body, headers } = await world.ask("/maps", {
      token,
      method: "POST",
      body: file(),
    });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/v1/maps/${body.id}`);
    const [row] = await world.db.read.select().from(maps).where(eq(maps.id, body.id));
    expect(row).toMatchObject({ workspaceId: "w", title: "From a file" });
  });

  it("a table, an outline or another program's file makes a map, and what has no place is told", async () => {
    const send = (type: string, data: string | Uint8Array, query = "") =>
      world.ask(`/maps${query}`, { token, method: "POST", file: { type, data } });
    const rows = ["Phase;Before;Before", "Step;Search;Pay", "Doing;I look;I pay", "Feelings;1;9"];
    const csv = await send("text/csv", rows.join("\n"), "?title=Buying");
    expect(csv).toMatchObject({ status: 201, body: { title: "Buying" } });
    expect(csv.body.problems).toMatchObject([{ at: expect.stringContaining("C4"), value: "9" }]);
    const mermaid = "journey\n title My day\n section Work\n  Make tea: 5: Me";
    expect(await send("text/vnd.mermaid", mermaid)).toMatchObject({
      status: 201,
      body: { title: "My day" },
    });
    const grid = {
      rows: rows.map((row) => row.split(";").map((value) => ({ value }))),
      widths: [],
      fixed: { rows: 2, columns: 1 },
    };
    const book = await printXlsx({ grid, sheet: "Matrix" });
    expect((await send(workbookType, book, "?sheet=Matrix&as=matrix")).status).toBe(201);
    const wrong = await send(workbookType, book, "?sheet=Other");
    expect(wrong).toMatchObject({ status: 422, body: { reason: "not-a-map" } });
    expect(wrong.body.errors[0].message).toBe("unknown-sheet: Matrix");
    expect(await send(workbookType, "no workbook")).toMatchObject({ status: 422 });
    expect(await send("application/xml", "<a/>")).toMatchObject({ status: 422 });
    const { paths } = apiDocument("en") as { paths: Record<string, Record<string, never>> };
    expect(JSON.stringify(paths["/maps"]?.post)).toContain("text/vnd.mermaid");
  });
});
