import { z } from "zod";

/** Every way in which the interface for programs says no; the reason is a key of `api.problems`. */
export const problemStatuses = {
  "invalid-input": 400,
  "invalid-cursor": 400,
  "not-json": 400,
  unauthorized: 401,
  "scope-missing": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "wrong-media-type": 415,
  "unknown-map": 422,
  "not-a-map": 422,
  "too-many-requests": 429,
  unavailable: 503,
} as const;
export type ProblemReason = keyof typeof problemStatuses;

/** RFC 9457, with a reason that programs can tell apart and the places in the request that are wrong. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  reason: z.enum(Object.keys(problemStatuses) as [ProblemReason, ...ProblemReason[]]),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
