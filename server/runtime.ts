import type { Database } from "#db/client.ts";
import type { Actor, Ctx, Outside } from "./context.ts";
import { createContext } from "./context.ts";
import type { Env } from "./env.ts";
import type { Compute } from "./jobs/compute.ts";

/**
 * One process loads every module several times (server.ts, pages, route handlers), so what must
 * exist once - the writing connection and its lock, the live documents, the queue - hangs here.
 */
export type Runtime = {
  env: Env;
  db: Database;
  outside: Outside;
  /** heavy work in a worker thread */
  compute: Compute;
  /** signs what next-auth signs; kept in the data folder */
  secret: string;
  /** `npm run demo`: offers the sign-in that needs one click */
  isDemo: boolean;
};

const slot = globalThis as unknown as { __polku?: Runtime };

export function setRuntime(runtime: Runtime): void {
  slot.__polku = runtime;
}

export function runtime(): Runtime {
  if (!slot.__polku) throw new Error("runtime used before server.ts has booted it");
  return slot.__polku;
}

/** The context of one request. */
export function contextFor(actor: Actor): Ctx {
  const { db, outside } = runtime();
  return createContext(db, actor, outside);
}
