import { Auth } from "@auth/core";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { credentials, sessions, workspaces } from "#db/schema/workspace.ts";
import { nobodyOutside, type Revocation } from "../context.ts";
import { parseEnv } from "../env.ts";
import type { Runtime } from "../runtime.ts";
import { createWorld } from "../testing.ts";
import { authConfig } from "./auth-config.ts";
import { hashPassword } from "./password.ts";
import { hashToken } from "./session-token.ts";

const origin = "http://192.168.1.20:3000";
const passwordHash = await hashPassword("nine quiet birches");
let world: Awaited<ReturnType<typeof createWorld>>;
let revoked: Revocation[];

beforeEach(async () => {
  world = await createWorld();
  revoked = [];
  await world.db.transact(async (tx) => {
    await tx.insert(credentials).values({ userId: "editor", passwordHash, changedAt: world.at });
  });
});
afterEach(() => world.close());

it("GET /api/auth/session tells id, name, e-mail and image, and nothing else", async () => {
  const { cookie } = await signIn();
  const body = await (await call("/session", { cookie })).json();
  expect(body).toEqual({
    user: { id: "editor", name: "editor", email: "editor@example.org", image: null },
    expires: expect.any(String),
  });
});

it("GET /api/auth/session tells a stranger nothing", async () => {
  expect(await (await call("/session")).json()).toBe(null);
});

it("the database keeps only the hash of the cookie's token, which has 256 random bits", async () => {
  const { token } = await signIn();
  const [row] = await world.db.read.select().from(sessions);
  expect(row).toMatchObject({ userId: "editor", tokenHash: hashToken(token) });
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
});

it("signing out ends the session and its live connections", async () => {
  const { cookie, token } = await signIn();
  await call("/signout", { cookie, form: {} });
  expect(await world.db.read.select().from(sessions)).toEqual([]);
  expect(await (await call("/session", { cookie })).json()).toBe(null);
  expect(revoked).toEqual([{ kind: "session", tokenHash: hashToken(token) }]);
});

it("a wrong password makes no session", async () => {
  const response = await call("/callback/password", {
    form: { email: "editor@example.org", password: "wrong" },
  });
  expect(response.headers.get("location")).toContain("error=CredentialsSignin");
  expect(await world.db.read.select().from(sessions)).toEqual([]);
});

it("cookies work on plain http and are Secure on https", async () => {
  expect((await signIn()).setCookie).toMatch(/^authjs\.session-token=[^;]+;.*HttpOnly/i);
  expect((await signIn()).setCookie).not.toMatch(/Secure/);
  const secure = await signIn({ isSecure: true });
  expect(secure.setCookie).toMatch(/^__Secure-authjs\.session-token=.*Secure/i);
});

it("the one-click sign-in of the demo exists under the demo only", async () => {
  const form = { csrfToken: "" };
  await call("/callback/demo", { form });
  expect(await world.db.read.select().from(sessions)).toEqual([]);
  await world.db.transact(async (tx) => {
    await tx.update(workspaces).set({ isDemo: true }).where(eq(workspaces.id, "w"));
  });
  await call("/callback/demo", { form, isDemo: true });
  expect(await world.db.read.select().from(sessions)).toMatchObject([
    { userId: expect.any(String) },
  ]);
});

it("the one-click sign-in of the demo opens no account that people work with", async () => {
  const form = { csrfToken: "" };
  await call("/callback/demo", { form, isDemo: true });
  await world.db.transact(async (tx) => {
    await tx.update(workspaces).set({ isDemo: true });
    const people = ["owner", "stranger"];
    const passwords = people.map((userId) => ({ userId, passwordHash, changedAt: world.at }));
    await tx.insert(credentials).values(passwords);
  });
  await call("/callback/demo", { form, isDemo: true });
  expect(await world.db.read.select().from(sessions)).toEqual([]);
});

it("nobody comes in by e-mail link while there are none", async () => {
  const response = await call("/signin/email", { form: { email: "editor@example.org" } });
  expect(response.headers.get("location")).toContain("error=AccessDenied");
});

type Call = {
  cookie?: string;
  form?: Record<string, string>;
  isDemo?: boolean;
  isSecure?: boolean;
};

async function call(path: string, { cookie, form, isDemo, isSecure }: Call = {}) {
  const config = authConfig(runtime(isDemo ?? false), { isSecure: isSecure ?? false });
  const headers = new Headers({ cookie: cookie ?? "" });
  if (form) headers.set("content-type", "application/x-www-form-urlencoded");
  const request = new Request(`${origin}/api/auth${path}`, {
    headers,
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
  });
  return Auth(request, { ...config, skipCSRFCheck: (await import("@auth/core")).skipCSRFCheck });
}

async function signIn({ isSecure = false } = {}) {
  const response = await call("/callback/password", {
    form: { email: "editor@example.org", password: "nine quiet birches" },
    isSecure,
  });
  const setCookie =
    response.headers.getSetCookie().find((line) => line.includes("session-token")) ?? "";
  const cookie = setCookie.split(";")[0] ?? "";
  return { setCookie, cookie, token: cookie.split("=")[1] ?? "" };
}

function runtime(isDemo: boolean): Runtime {
  const parsed = parseEnv({});
  if (!parsed.ok) throw new Error("the empty environment is a good one");
  return {
    env: parsed.env,
    db: world.db,
    outside: { ...nobodyOutside, revoke: (what) => revoked.push(what) },
    compute: {
      workers: 1,
      run: () => Promise.reject(new Error("no worker here")),
      ask: () => Promise.reject(new Error("no worker here")),
      readFile: () => Promise.reject(new Error("no worker here")),
      makeFile: () => Promise.reject(new Error("no worker here")),
      importsFolder: "none",
      exportsFolder: "none",
      stop: async () => {},
    },
    secret: "only for this test, long enough",
    isDemo,
  };
}
