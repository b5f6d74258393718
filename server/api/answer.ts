import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  findOperations,
  type Operation,
  operations,
  workbookType,
} from "#domain/api/operations.ts";
import type { Locale } from "#messages/locales.ts";
import type { Ctx } from "../context.ts";
import { isAppError } from "../errors.ts";
import type { Compute } from "../jobs/compute.ts";
import { isKnownTag } from "../known-tag.ts";
import { logger } from "../logger.ts";
import { pickLocale } from "../preferences.ts";
import type { SentFile } from "./add-map.ts";
import { callerOf } from "./caller.ts";
import { handlers } from "./handlers.ts";
import { ApiProblem, problemResponse } from "./problem.ts";

export type ApiServer = { system: Ctx; compute: Compute };

/** Bytes of a body: what a map file with its pictures may have. */
const largestBody = 25_000_000;

/**
 * One request of a program: who asks, what for, may they; then the handler, whose answer is parsed
 * by what the document says of it. `path` begins below /api/v1.
 */
export async function answerApi(
  { system, compute }: ApiServer,
  request: Request,
  { path, address }: { path: string; address: string },
): Promise<Response> {
  const locale = pickLocale(request.headers.get("accept-language"));
  try {
    const { ctx, token } = await callerOf(system, request, address);
    const { id, params } = operationOf(path, request.method);
    const operation: Operation = operations[id];
    if (operation.scope && !token.scopes.includes(operation.scope)) {
      throw new ApiProblem("scope-missing", {
        errors: [{ path: "scope", message: operation.scope }],
      });
    }
    const query = operation.query ? parsed(operation.query, queryOf(request), "query") : null;
    const sent = operation.body
      ? await bodyOf(request, operation.body, operation.files)
      : { body: null, text: "", file: null };
    // One signature for all of them: TypeScript cannot tie an id to its own handler.
    const handle = handlers[id] as (call: unknown) => Promise<Handled>;
    const { value, location } = await handle({ ctx, token, compute, params, query, ...sent });
    return answerOf(request, operation, value, { locale, location });
  } catch (error) {
    return refusal(error, locale);
  }
}

type Handled = { value: unknown; location?: string };

function operationOf(path: string, method: string) {
  const found = findOperations(path);
  if (found.length === 0) throw new ApiProblem("not-found");
  const wanted = method === "HEAD" ? "get" : method.toLowerCase();
  const match = found.find(({ id }) => operations[id].method === wanted);
  if (match) return match;
  const allow = found.map(({ id }) => operations[id].method.toUpperCase()).join(", ");
  throw new ApiProblem("method-not-allowed", { headers: { allow } });
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

function parsed<S extends z.ZodType>(schema: S, given: unknown, root: string): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 20).map(({ path, message }) => ({
    path: [root, ...path].join("."),
    message,
  }));
  throw new ApiProblem("invalid-input", { errors });
}

async function bodyOf(request: Request, schema: z.ZodType, files: Operation["files"] = {}) {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const ending = Object.hasOwn(files, type) ? files[type] : undefined;
  if (ending) return { text: "", body: null, file: await fileOf(request, type, ending) };
  if (type !== "application/json") throw new ApiProblem("wrong-media-type");
  const text = await textOf(request);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ApiProblem("not-json");
  }
  return { text, body: parsed(schema, json, "body"), file: null };
}

/** A workbook is read as it comes, by those who know how; the rest is text. */
async function fileOf(request: Request, type: string, ending: string): Promise<SentFile> {
  if (type !== workbookType) return { ending, body: { text: await textOf(request) } };
  if (!request.body) throw new ApiProblem("not-a-map");
  return { ending, body: { stream: request.body } };
}

/** Read as it comes, so that a body without an end is left at its limit. */
async function textOf(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > largestBody) throw new ApiProblem("too-large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What was not said in the document does not leave; what the caller has already is not sent again. */
function answerOf(
  request: Request,
  { answer, status }: Operation,
  value: unknown,
  { locale, location }: { locale: Locale; location: string | undefined },
): Response {
  const body = JSON.stringify(answer.parse(value));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    etag,
    "cache-control": status === 200 ? "private, no-cache" : "no-store",
    vary: "authorization",
    "content-language": locale,
    ...(location ? { location } : {}),
  };
  if (status === 200 && isKnownTag(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, {
    status,
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}

/** A member's "forbidden" is a stranger's "not found" here: a token belongs to one workspace. */
function refusal(error: unknown, locale: Locale): Response {
  if (error instanceof ApiProblem) return problemResponse(error, locale);
  if (isAppError(error)) {
    const reason =
      error.code === "not-found" || error.code === "forbidden" ? "not-found" : "unavailable";
    return problemResponse(new ApiProblem(reason), locale);
  }
  logger.error({ err: error }, "a request of a program failed");
  return problemResponse(new ApiProblem("unavailable"), locale);
}
