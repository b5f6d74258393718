import "server-only";
import { headers } from "next/headers";
import NextAuth, { AuthError } from "next-auth";
import { runtime } from "../runtime.ts";
import { authConfig } from "./auth-config.ts";

/** Settings are made per request: whether cookies are Secure depends on how the browser came. */
const nextAuth = NextAuth(async () => authConfig(runtime(), { isSecure: await isSecure() }));

export const { handlers } = nextAuth;

export type SessionRefusal = "wrong" | "too-many-attempts";

/** Signs in and sets the cookie; null when it worked. */
export async function startSession(
  provider: "password" | "demo",
  fields: Record<string, string> = {},
): Promise<SessionRefusal | null> {
  try {
    await nextAuth.signIn(provider, { ...fields, redirect: false });
    return null;
  } catch (error) {
    if (!(error instanceof AuthError) || error.type !== "CredentialsSignin") throw error;
    return "code" in error && error.code === "too-many-attempts" ? error.code : "wrong";
  }
}

export async function endSession(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
}

async function isSecure(): Promise<boolean> {
  const { publicUrl } = runtime().env;
  if (publicUrl) return publicUrl.startsWith("https:");
  return (await headers()).get("x-forwarded-proto") === "https";
}
