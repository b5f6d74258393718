import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exampleBodies } from "#domain/api/examples.ts";
import { type OperationId, operationIds, operations } from "#domain/api/operations.ts";
import { apiDocument } from "./document.ts";
import { createFilledWorld, type FilledWorld } from "./testing.ts";

let world: FilledWorld;
let token: string;
beforeAll(async () => {
  world = await createFilledWorld();
  token = world.key;
});
afterAll(() => world.close());

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
      const { path, ...rest } = world.requests[id];
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
