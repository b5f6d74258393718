import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt } from "drizzle-orm";
import { sessions, users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";

/** The names next-auth gives its session cookie; the second one when the site is on https. */
export const sessionCookieNames = {
  http: "authjs.session-token",
  https: "__Secure-authjs.session-token",
} as const;

/** Who holds a session: what the live sockets may know of a person, and nothing more. */
export type SessionHolder = {
  userId: string;
  name: string;
  /** names the session without opening it; revocations carry it */
  tokenHash: string;
  expires: Date;
};

/** 256 random bits, fit for an address or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps in place of a token: a stolen copy opens no door. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The living session behind a `Cookie` header, or null. */
export async function findSession(
  read: Tx,
  cookieHeader: string | undefined,
  now: Date,
): Promise<SessionHolder | null> {
  const token = sessionTokenIn(cookieHeader);
  if (!token) return null;
  return findSessionByHash(read, hashToken(token), now);
}

/** The living session with this hash, or null: how an open socket is judged again. */
export async function findSessionByHash(
  read: Tx,
  tokenHash: string,
  now: Date,
): Promise<SessionHolder | null> {
  const [row] = await read
    .select({ userId: users.id, name: users.name, expires: sessions.expires })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expires, now)));
  return row ? { ...row, tokenHash } : null;
}

function sessionTokenIn(cookieHeader: string | undefined): string | null {
  const cookies = new Map<string, string>();
  for (const part of (cookieHeader ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  const token = cookies.get(sessionCookieNames.https) ?? cookies.get(sessionCookieNames.http);
  return token ? token : null;
}
