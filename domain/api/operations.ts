import { z } from "zod";
import type { Scope } from "#domain/access/scopes.ts";
import { sheetForms } from "#domain/exchange/draft-from.ts";
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
import { pageSchema } from "./cursor.ts";
import { sentNotesSchema } from "./sent-notes.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const apiBase = "/api/v1";

export type Operation = {
  method: "get" | "post";
  /** below `apiBase`; what is in braces is an id */
  path: string;
  /** null: any living token */
  scope: Scope | null;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  /** what may be sent in its place, as it is: media type -> the ending that says what it is */
  files?: Readonly<Record<string, string>>;
  status: 200 | 201;
  answer: z.ZodType;
};

const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

const get = { method: "get", query: null, body: null, status: 200 } as const;
const list = { ...get, query: pageSchema } as const;
const post = { method: "post", query: null, status: 201 } as const;

/**
 * Every route of the interface for programs, and all that is known of it: requests are checked by
 * it, answers parsed by it, and the OpenAPI document is made of it.
 */
export const operations = {
  readSelf: { ...get, path: "/me", scope: null, answer: selfAnswer },
  listMaps: { ...list, path: "/maps", scope: "maps:read", answer: page(mapAnswer) },
  readMap: { ...get, path: "/maps/{mapId}", scope: "maps:read", answer: mapAnswer },
  readMapFile: { ...get, path: "/maps/{mapId}/file", scope: "maps:read", answer: mapFileSchema },
  listNodes: {
    ...list,
    path: "/maps/{mapId}/nodes",
    scope: "maps:read",
    query: pageSchema.extend({ kind: nodeAnswer.shape.kind.optional() }),
    answer: page(nodeAnswer),
  },
  listEdges: { ...list, path: "/maps/{mapId}/edges", scope: "maps:read", answer: page(edgeAnswer) },
  listPainPoints: {
    ...list,
    path: "/maps/{mapId}/pain-points",
    scope: "pain:read",
    query: pageSchema.extend({
      kind: painPointAnswer.shape.kind.optional(),
      status: painPointAnswer.shape.status.optional(),
    }),
    answer: page(painPointAnswer),
  },
  readPainPoint: {
    ...get,
    path: "/maps/{mapId}/pain-points/{painPointId}",
    scope: "pain:read",
    answer: painPointDetailAnswer,
  },
  readMetrics: {
    ...get,
    path: "/maps/{mapId}/metrics",
    scope: "pain:read",
    answer: metricsAnswer,
  },
  listNotes: { ...list, path: "/notes", scope: "evidence:read", answer: page(noteAnswer) },
  addNotes: {
    ...post,
    path: "/notes",
    scope: "evidence:write",
    body: sentNotesSchema,
    status: 200,
    answer: sentNotesAnswer,
  },
  addMap: {
    ...post,
    path: "/maps",
    scope: "maps:write",
    query: z.object({
      title: z.string().trim().min(1).max(200).optional(),
      language: z.enum(["fi", "en"]).default("en"),
      sheet: z.string().max(200).optional(),
      as: z.enum(sheetForms).optional(),
    }),
    body: mapFileSchema,
    files: {
      "text/csv": "csv",
      "text/tab-separated-values": "tsv",
      "text/markdown": "md",
      "text/plain": "txt",
      "text/vnd.mermaid": "mmd",
      "application/xml": "cjml",
      "text/xml": "cjml",
      [workbookType]: "xlsx",
    },
    answer: addedMapAnswer,
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
export const operationIds = Object.keys(operations) as OperationId[];

export type QueryOf<K extends OperationId> = (typeof operations)[K]["query"] extends infer Q
  ? Q extends z.ZodType
    ? z.output<Q>
    : null
  : never;
export type BodyOf<K extends OperationId> = (typeof operations)[K]["body"] extends infer B
  ? B extends z.ZodType
    ? z.output<B>
    : null
  : never;
export type AnswerOf<K extends OperationId> = z.input<(typeof operations)[K]["answer"]>;

/** Which operation an address means, with the ids in it; null where there is no such address. */
export function findOperations(
  path: string,
): { id: OperationId; params: Record<string, string> }[] {
  return operationIds.flatMap((id) => {
    const params = matched(operations[id].path, path);
    return params ? [{ id, params }] : [];
  });
}

function matched(pattern: string, path: string): Record<string, string> | null {
  const names = pattern.split("/");
  const words = path.split("/");
  if (names.length !== words.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const word = words[index] ?? "";
    const parameter = /^\{(\w+)\}$/.exec(name)?.[1];
    if (parameter) params[parameter] = word;
    else if (name !== word) return null;
    if (word.length > 64) return null;
  }
  return params;
}
