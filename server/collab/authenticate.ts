import type { IncomingMessage } from "node:http";
import { isAllowed } from "#domain/access/policy.ts";
import { authorize } from "../access/authorize.ts";
import { findSession, type SessionHolder } from "../access/session-token.ts";
import { isSameOrigin } from "../boot/same-origin.ts";
import type { Actor, Ctx } from "../context.ts";

export type Admission =
  | { ok: true; session: SessionHolder }
  | { ok: false; status: "401 Unauthorized" | "403 Forbidden" };

/** Judged before the handshake: nobody from another site, nobody without a session. */
export async function admit(
  ctx: Ctx,
  req: IncomingMessage,
  publicUrl: string | null,
): Promise<Admission> {
  if (!isSameOrigin(req, publicUrl)) return { ok: false, status: "403 Forbidden" };
  const session = await findSession(ctx.db.read, req.headers.cookie, ctx.now());
  return session ? { ok: true, session } : { ok: false, status: "401 Unauthorized" };
}

/** In whose name a socket acts. Whoever comes by a link or as a guest will be told apart here. */
export function actorOf({ userId }: SessionHolder): Actor {
  return { kind: "user", userId };
}

/** What this person may do with this map now. Throws AppError("not-found") to a stranger. */
export async function admitToMap(
  ctx: Ctx,
  session: SessionHolder,
  mapId: string,
): Promise<{ readOnly: boolean }> {
  const asPerson: Ctx = { ...ctx, actor: actorOf(session) };
  const { role } = await authorize(asPerson, "map.read", { mapId });
  return { readOnly: role === "system" || !isAllowed(role, "map.edit") };
}
