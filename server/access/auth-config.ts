import type { AuthConfig } from "@auth/core";
import { CredentialsSignin } from "@auth/core/errors";
import Credentials from "@auth/core/providers/credentials";
import { type Ctx, createContext } from "../context.ts";
import type { Runtime } from "../runtime.ts";
import { createAdapter } from "./adapter.ts";
import { addressHeader } from "./client-address.ts";
import { findDemoUser } from "./demo-user.ts";
import { newToken, sessionCookieNames } from "./session-token.ts";
import { signIn, signInSchema } from "./sign-in.ts";

const sessionSeconds = 30 * 24 * 60 * 60;

class TooManyAttempts extends CredentialsSignin {
  override code = "too-many-attempts";
}

/**
 * next-auth's settings, apart from next-auth itself so that tests can drive them without Next.
 * Sessions live in the database; only whoever holds the cookie's token can name one.
 */
export function authConfig(runtime: Runtime, { isSecure }: { isSecure: boolean }): AuthConfig {
  const system = (): Ctx => createContext(runtime.db, { kind: "system" }, runtime.outside);
  const adapter = createAdapter(system);
  const prefix = isSecure ? "__Secure-" : "";
  return {
    adapter,
    secret: runtime.secret,
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: {
        name: isSecure ? sessionCookieNames.https : sessionCookieNames.http,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
      callbackUrl: { name: `${prefix}authjs.callback-url` },
    },
    session: { strategy: "database", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "password",
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => {
          const parsed = signInSchema.safeParse(given);
          if (!parsed.success) return null;
          const address = request.headers.get(addressHeader) ?? "unknown";
          const result = await signIn(system(), { ...parsed.data, address });
          if (result.ok) return result.user;
          if (result.reason === "too-many-attempts") throw new TooManyAttempts();
          return null;
        },
      }),
      ...(runtime.isDemo
        ? [Credentials({ id: "demo", credentials: {}, authorize: () => findDemoUser(runtime) })]
        : []),
      closedDoor,
    ],
    callbacks: {
      signIn: ({ account }) => account?.type === "credentials",
      jwt: ({ token, user }) => ({ ...token, sub: user?.id ?? token.sub }),
      // Whatever is returned here is what GET /api/auth/session tells: name every field.
      session: ({ session, user }) => ({
        user: {
          id: user.id,
          name: user.name ?? null,
          email: user.email,
          image: user.image ?? null,
        },
        expires: session.expires,
      }),
    },
    jwt: {
      // A credentials sign-in asks for a signed token even with database sessions;
      // it gets the token of a fresh session row in its place.
      encode: async ({ token }) => {
        if (!token?.sub) throw new Error("a session needs a person");
        const sessionToken = newToken();
        await adapter.createSession?.({
          sessionToken,
          userId: token.sub,
          expires: new Date(system().now().getTime() + sessionSeconds * 1000),
        });
        return sessionToken;
      },
    },
    logger: {
      error: (error) => {
        if (!(error instanceof CredentialsSignin)) console.error(error.name);
      },
    },
  };
}

/**
 * next-auth refuses database sessions when credentials are the only way in. Until there are magic
 * links, this provider stands in their place and the signIn callback lets nobody through it.
 */
const closedDoor = {
  id: "email",
  type: "email",
  name: "E-mail",
  from: "",
  maxAge: 0,
  options: {},
  sendVerificationRequest: () => {
    throw new Error("magic links are not there yet");
  },
} as const satisfies AuthConfig["providers"][number];
