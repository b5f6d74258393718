import "server-only";
import { notFound } from "next/navigation";
import type { Action } from "#domain/access/policy.ts";
import type { Ctx } from "../context.ts";
import { isAppError } from "../errors.ts";
import { authorize, type Granted } from "./authorize.ts";
import { requestContext } from "./session.ts";

/** For loads: the context of this request and a grant; a refusal shows as "not found". */
export async function pageGrant<A extends Action>(
  action: A,
  target: Parameters<typeof authorize<A>>[2],
): Promise<{ ctx: Ctx; grant: Granted<A> }> {
  const ctx = await requestContext();
  return orNotFound(authorize(ctx, action, target).then((grant) => ({ ctx, grant })));
}

export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isAppError(error) && (error.code === "not-found" || error.code === "forbidden")) notFound();
    throw error;
  }
}
