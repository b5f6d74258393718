import "server-only";
import { headers } from "next/headers";
import NextAuth from "next-auth";
import { runtime } from "../runtime.ts";
import { authConfig } from "./auth-config.ts";

/** Settings are made per request: whether cookies are Secure depends on how the browser came. */
const nextAuth = NextAuth(async () => authConfig(runtime(), { isSecure: await isSecure() }));

export const { handlers, signIn: nextAuthSignIn, signOut: nextAuthSignOut } = nextAuth;

async function isSecure(): Promise<boolean> {
  const { publicUrl } = runtime().env;
  if (publicUrl) return publicUrl.startsWith("https:");
  return (await headers()).get("x-forwarded-proto") === "https";
}
