import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { doorContext, requestContext } from "./access/session.ts";
import type { Ctx } from "./context.ts";
import { type ErrorCode, isAppError } from "./errors.ts";

/** What every action may answer beside what it was made for; the reason is a key of `errors`. */
export type Failed = { ok: false; reason: ErrorCode };

/**
 * Makes a server action: parse -> actor -> run -> errors as values.
 *
 *   export const rename = action(schema, async (ctx, input) => { … return { ok: true }; });
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  run: (ctx: Ctx, input: z.output<S>) => Promise<T>,
): (input: z.input<S>) => Promise<T | Failed> {
  return (input) => answer(schema, input, requestContext, run);
}

/** The same for doors that nobody is signed in behind: the verb itself checks the token. */
export function openAction<S extends z.ZodType, T>(
  schema: S,
  run: (ctx: Ctx, input: z.output<S>) => Promise<T>,
): (input: z.input<S>) => Promise<T | Failed> {
  return (input) => answer(schema, input, async () => doorContext(), run);
}

async function answer<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  context: () => Promise<Ctx>,
  run: (ctx: Ctx, input: z.output<S>) => Promise<T>,
): Promise<T | Failed> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, reason: "invalid-input" };
  try {
    return await run(await context(), parsed.data);
  } catch (error) {
    // redirect() and notFound() travel as errors
    unstable_rethrow(error);
    if (isAppError(error)) return { ok: false, reason: error.code };
    console.error("action failed", error);
    return { ok: false, reason: "unavailable" };
  }
}
