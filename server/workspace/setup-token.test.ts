import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instance, users } from "#db/schema/workspace.ts";
import { createTestDatabase } from "#db/testing.ts";
import { createSetupToken, spendSetupToken, verifySetupToken } from "./setup-token.ts";

let db: Awaited<ReturnType<typeof createTestDatabase>>;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.close());

const somebody = {
  id: "u",
  name: "U",
  email: "u@example.org",
  createdAt: new Date("2026-05-04T09:00:00Z"),
};

describe("the set-up token", () => {
  it("opens the set-up page once and is stored only as a hash", async () => {
    const token = (await db.transact(createSetupToken)) ?? "";
    expect(await verifySetupToken(db.read, token)).toBe(true);
    expect(JSON.stringify(await db.read.select().from(instance))).not.toContain(token);
    expect(await db.transact((tx) => spendSetupToken(tx, token))).toBe(true);
    expect(await db.transact((tx) => spendSetupToken(tx, token))).toBe(false);
  });

  it("gives way to the one printed last", async () => {
    const first = (await db.transact(createSetupToken)) ?? "";
    const second = (await db.transact(createSetupToken)) ?? "";
    expect(await verifySetupToken(db.read, first)).toBe(false);
    expect(await verifySetupToken(db.read, second)).toBe(true);
  });

  it("is refused when it is wrong or empty", async () => {
    await db.transact(createSetupToken);
    expect(await verifySetupToken(db.read, "")).toBe(false);
    expect(await verifySetupToken(db.read, "x".repeat(43))).toBe(false);
  });

  it("is neither made nor honoured once somebody has an account", async () => {
    const token = (await db.transact(createSetupToken)) ?? "";
    await db.transact(async (tx) => {
      await tx.insert(users).values(somebody);
    });
    expect(await verifySetupToken(db.read, token)).toBe(false);
    expect(await db.transact(createSetupToken)).toBeNull();
  });
});
