import { type Problem, type ProblemReason, problemStatuses } from "#domain/api/problem.ts";
import { messages } from "#messages/index.ts";
import type { Locale } from "#messages/locales.ts";

/** A refusal on its way to the caller. */
export class ApiProblem extends Error {
  readonly reason: ProblemReason;
  readonly errors: Problem["errors"];
  readonly headers: Record<string, string>;
  constructor(
    reason: ProblemReason,
    { errors, headers = {} }: { errors?: Problem["errors"]; headers?: Record<string, string> } = {},
  ) {
    super(reason);
    this.name = "ApiProblem";
    this.reason = reason;
    this.errors = errors;
    this.headers = headers;
  }
}

/** RFC 9457 in the language of whoever asks. */
export function problemResponse({ reason, errors, headers }: ApiProblem, locale: Locale): Response {
  const { title, detail } = messages[locale].apidoc.problems[reason];
  const status = problemStatuses[reason];
  const body: Problem = {
    type: "about:blank",
    title,
    status,
    detail,
    reason,
    ...(errors ? { errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": locale,
      "cache-control": "no-store",
      ...headers,
    },
  });
}
