import { countTry } from "../access/attempts.ts";
import { authorize, type Granted } from "../access/authorize.ts";
import { verifyPassword } from "../access/password.ts";
import { findLiveLink, type LiveLink } from "../access/share-link.ts";
import type { Ctx } from "../context.ts";
import { isEntry, newEntry } from "./entry.ts";

export type Opened =
  | { ok: true; link: LiveLink; ctx: Ctx; grant: Granted<"map.read"> }
  | { ok: false; reason: "link-gone" | "password-needed" };

/** What is behind the word in an address; `entry` is what the browser kept after a right password. */
export async function openLink(
  system: Ctx,
  { token, entry, secret }: { token: string; entry: string | null; secret: string },
): Promise<Opened> {
  const link = await findLiveLink(system.db.read, { token }, system.now());
  if (!link) return { ok: false, reason: "link-gone" };
  if (link.passwordHash !== null && !isEntry(link, entry, secret, system.now())) {
    return { ok: false, reason: "password-needed" };
  }
  const { id: linkId, mapId } = link;
  const ctx: Ctx = { ...system, actor: { kind: "link", linkId, mapId } };
  return { ok: true, link, ctx, grant: await authorize(ctx, "map.read", { mapId }) };
}

/** Judges a password. Ten tries in a quarter of an hour from one address, as at the other doors. */
export async function enterLink(
  system: Ctx,
  {
    token,
    password,
    address,
    secret,
  }: { token: string; password: string; address: string; secret: string },
): Promise<
  | { ok: true; value: string; expires: Date }
  | { ok: false; reason: "link-gone" | "wrong" | "too-many-attempts" }
> {
  const link = await findLiveLink(system.db.read, { token }, system.now());
  if (!link) return { ok: false, reason: "link-gone" };
  const attempt = await countTry(system, { door: "share", account: link.id, address });
  if (!attempt) return { ok: false, reason: "too-many-attempts" };
  if (!(await verifyPassword(password, link.passwordHash))) return { ok: false, reason: "wrong" };
  await attempt.forget();
  return { ok: true, ...newEntry(link, secret, system.now()) };
}
