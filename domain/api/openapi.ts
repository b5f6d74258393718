import { z } from "zod";
import { mapFileSchema } from "#domain/exchange/map-file.ts";
import {
  addedMapAnswer,
  edgeAnswer,
  mapAnswer,
  metricsAnswer,
  nodeAnswer,
  noteAnswer,
  painPointAnswer,
  painPointDetailAnswer,
  selfAnswer,
  sentNotesAnswer,
} from "./answers.ts";
import { type DeliveredEvent, deliveryBody, webhookEvents } from "./events.ts";
import {
  apiBase,
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "./operations.ts";
import { problemSchema } from "./problem.ts";

type Json = { [key: string]: unknown };

/** Words for the document, by operation and by the name of a field or parameter. */
export type DocumentWords = {
  title: string;
  text: string;
  bearer: string;
  problem: string;
  notModified: string;
  received: string;
  webhooks: Record<
    "map-changed" | "pain-new" | "pain-worse" | "pain-decided" | "note-added" | "ping",
    string
  >;
  operations: Record<OperationId, { summary: string; text: string }>;
  /** only those that do not explain themselves */
  fields: Record<string, string>;
};

const answers = {
  Self: selfAnswer,
  Map: mapAnswer,
  MapFile: mapFileSchema,
  Node: nodeAnswer,
  Edge: edgeAnswer,
  PainPoint: painPointAnswer,
  PainPointDetail: painPointDetailAnswer,
  Metrics: metricsAnswer,
  Note: noteAnswer,
  SentNotes: sentNotesAnswer,
  AddedMap: addedMapAnswer,
  Problem: problemSchema,
} as const;

const uri = (id: string) => `#/components/schemas/${id}`;

/**
 * The OpenAPI 3.1 document, made of the very schemas that check requests and answers
 * (https://spec.openapis.org/oas/v3.1.1.html).
 */
export function openApiDocument(words: DocumentWords): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const paths: Record<string, Json> = {};
  for (const id of operationIds) {
    const operation: Operation = operations[id];
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: operationOf(id, operation, words, registry) };
  }
  const { schemas } = z.toJSONSchema(registry, { uri });
  return described(
    {
      openapi: "3.1.1",
      info: { title: words.title, version: "1", description: words.text },
      servers: [{ url: apiBase }],
      security: [{ bearer: [] }],
      paths,
      webhooks: Object.fromEntries(
        [...webhookEvents, "ping" as const].map((event) => [event, webhookOf(event, words)]),
      ),
      components: {
        schemas: Object.fromEntries(Object.entries(schemas).map(([id, one]) => [id, bare(one)])),
        securitySchemes: {
          bearer: { type: "http", scheme: "bearer", description: words.bearer },
        },
      },
    },
    words.fields,
  );
}

function operationOf(
  id: OperationId,
  { path, query, body, files = {}, status, answer, scope }: Operation,
  words: DocumentWords,
  registry: ReturnType<typeof z.registry<{ id: string }>>,
): Json {
  const { summary, text } = words.operations[id];
  return {
    operationId: id,
    summary,
    description: text,
    // of a scheme that is not OAuth these are roles, as 3.1 allows
    security: [{ bearer: scope ? [scope] : [] }],
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: bodySchema(body) },
              // 3.1: a body without a schema is what its media type says
              ...Object.fromEntries(Object.keys(files).map((type) => [type, {}])),
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: summary,
        content: { "application/json": { schema: answerSchema(answer, registry) } },
      },
      ...(status === 200 ? { "304": { description: words.notModified } } : {}),
      default: {
        description: words.problem,
        content: { "application/problem+json": { schema: { $ref: uri("Problem") } } },
      },
    },
  };
}

function webhookOf(event: DeliveredEvent, words: DocumentWords): Json {
  return {
    post: {
      operationId: event,
      summary: words.webhooks[event.replace(".", "-") as keyof DocumentWords["webhooks"]],
      requestBody: {
        required: true,
        content: { "application/json": { schema: bodySchema(deliveryBody(event)) } },
      },
      responses: { "2XX": { description: words.received } },
    },
  };
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: Operation["query"]): Json[] {
  if (!query) return [];
  const { properties = {} } = z.toJSONSchema(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
  }));
}

function bodySchema(body: z.ZodType): Json {
  return bare(z.toJSONSchema(body, { io: "input" }));
}

/** By name where it has one; a page names its items. */
function answerSchema(
  answer: z.ZodType,
  registry: ReturnType<typeof z.registry<{ id: string }>>,
): Json {
  const known = registry.get(answer);
  if (known) return { $ref: uri(known.id) };
  const shape = (answer as z.ZodObject<{ items: z.ZodArray<z.ZodType> }>).shape;
  return {
    type: "object",
    required: ["items", "next"],
    additionalProperties: false,
    properties: {
      items: { type: "array", items: answerSchema(shape.items.element, registry) },
      next: { anyOf: [{ type: "string" }, { type: "null" }] },
    },
  };
}

function bare({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema;
}

/** Puts words on every property and parameter that has some. */
function described<T>(value: T, fields: Record<string, string>): T {
  const wordOf = (name: unknown) =>
    typeof name === "string" && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    const copy: Json = Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        key,
        key === "properties" ? properties(inner as Json) : walk(inner),
      ]),
    );
    const word = "in" in copy && "schema" in copy ? wordOf(copy.name) : undefined;
    return word ? { ...copy, description: word } : copy;
  };
  const properties = (of: Json): Json =>
    Object.fromEntries(
      Object.entries(of).map(([name, schema]) => {
        const word = wordOf(name);
        const inner = walk(schema) as Json;
        return [name, word && !("$ref" in inner) ? { ...inner, description: word } : inner];
      }),
    );
  return walk(value) as T;
}
