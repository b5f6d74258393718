import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { attempts, audit, credentials } from "#db/schema/workspace.ts";
import { createWorld } from "../testing.ts";
import { countTry } from "./attempts.ts";
import { hashPassword } from "./password.ts";
import { signIn, signInSchema } from "./sign-in.ts";

const password = "nine quiet birches";
const passwordHash = await hashPassword(password);
let world: Awaited<ReturnType<typeof createWorld>>;

beforeEach(async () => {
  world = await createWorld();
  await world.db.transact(async (tx) => {
    await tx.insert(credentials).values({ userId: "editor", passwordHash, changedAt: world.at });
  });
});
afterEach(() => world.close());

const home = "192.0.2.1";
const elsewhere = "192.0.2.2";

function enter(given: { email?: string; password?: string; address?: string; at?: Date } = {}) {
  const { address = home, at, ...rest } = given;
  const ctx = at ? { ...world.system, now: () => at } : world.system;
  const input = signInSchema.parse({ email: "editor@example.org", password, ...rest });
  return signIn(ctx, { ...input, address });
}

it("the right pair signs in, and the audit says so", async () => {
  expect(await enter({ email: " Editor@Example.org " })).toEqual({
    ok: true,
    user: { id: "editor", name: "editor", email: "editor@example.org", image: null },
  });
  const rows = await world.db.read.select().from(audit).where(eq(audit.event, "user.signed-in"));
  expect(rows.map(({ subject }) => subject)).toEqual(["editor"]);
});

it("a wrong password, an unknown address and an account without password get one answer", async () => {
  const wrong = { ok: false, reason: "wrong" };
  expect(await enter({ password: "wrong" })).toEqual(wrong);
  expect(await enter({ email: "nobody@example.org" })).toEqual(wrong);
  expect(await enter({ email: "viewer@example.org" })).toEqual(wrong);
});

it("after ten tries even the right password waits, but not from another address", async () => {
  await knock(10);
  expect(await enter()).toEqual({ ok: false, reason: "too-many-attempts" });
  expect(await enter({ address: elsewhere })).toMatchObject({ ok: true });
});

it("a wrong try counts, a good one does not", async () => {
  await knock(9);
  expect(await enter()).toMatchObject({ ok: true });
  expect(await enter({ password: "wrong" })).toEqual({ ok: false, reason: "wrong" });
  expect(await enter()).toEqual({ ok: false, reason: "too-many-attempts" });
});

it("tries at many accounts from one address are counted together", async () => {
  for (let i = 0; i < 10; i++) await knock(1, `guess${i}@example.org`);
  expect(await enter()).toEqual({ ok: false, reason: "too-many-attempts" });
});

it("tries side by side cannot slip past the limit", async () => {
  const results = await Promise.all(Array.from({ length: 14 }, () => tryDoor("a@example.org")));
  expect(results.filter((attempt) => attempt !== null)).toHaveLength(10);
});

it("the door is not kept shut by a clock that is set back", async () => {
  await knock(10);
  const dayBefore = new Date(world.at.getTime() - 24 * 3_600_000);
  expect(await enter({ at: dayBefore })).toMatchObject({ ok: true });
});

it("the door opens again after 15 minutes", async () => {
  await knock(10);
  const later = new Date(world.at.getTime() + 15 * 60_000 + 1);
  expect(await enter({ at: later })).toMatchObject({ ok: true });
});

it("good sign-ins use up nothing, so a whole workshop may enter from one address", async () => {
  for (let i = 0; i < 12; i++) await (await tryDoor(`guest${i}@example.org`))?.forget();
  expect(await world.db.read.select().from(attempts)).toEqual([]);
});

async function knock(times: number, account = "editor@example.org") {
  for (let i = 0; i < times; i++) await tryDoor(account);
}

function tryDoor(account: string) {
  return countTry(world.system, { account, address: home });
}
