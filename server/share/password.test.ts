import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLink } from "./create-link.ts";
import { newEntry } from "./entry.ts";
import { enterLink } from "./open-link.ts";
import { createShareWorld, plainLink, type ShareWorld, secret } from "./testing.ts";

let world: ShareWorld;
beforeEach(async () => {
  world = await createShareWorld();
});
afterEach(() => world.close());

describe("a password", () => {
  const enter = (token: string, password: string, address = "10.0.0.7") =>
    enterLink(world.system, { token, password, address, secret });

  it("is asked for, and the right one opens for some hours", async () => {
    const { token } = await world.link({ password: "nine quiet birches" });
    expect(await world.open(token)).toEqual({ ok: false, reason: "password-needed" });
    expect(await enter(token, "nine loud birches")).toEqual({ ok: false, reason: "wrong" });
    const entered = await enter(token, "nine quiet birches");
    if (!entered.ok) throw new Error(entered.reason);
    expect((await world.open(token, entered.value)).ok).toBe(true);
    const later = { ...world.system, now: () => entered.expires };
    expect(await world.open(token, entered.value, later)).toMatchObject({
      reason: "password-needed",
    });
  });

  it("of one link opens no other, and nothing that somebody made up does", async () => {
    const first = await world.link({ password: "nine quiet birches" });
    const second = await world.link({ password: "nine quiet birches" });
    const entered = await enter(first.token, "nine quiet birches");
    const value = entered.ok ? entered.value : "";
    const forged = newEntry({ id: first.id, passwordHash: "x" }, secret, world.at).value;
    for (const entry of [null, "", "1.2", "NaN.x", forged, `9${value}`]) {
      expect((await world.open(first.token, entry)).ok).toBe(false);
    }
    expect((await world.open(second.token, value)).ok).toBe(false);
  });

  it("is guessed ten times, not more", async () => {
    const { token } = await world.link({ password: "nine quiet birches" });
    for (let i = 0; i < 10; i++)
      expect(await enter(token, `${i}`)).toMatchObject({ reason: "wrong" });
    expect(await enter(token, "nine quiet birches")).toMatchObject({ reason: "too-many-attempts" });
    expect((await enter(token, "nine quiet birches", "10.0.0.8")).ok).toBe(true);
  });

  it("does not go together with a frame", async () => {
    const wanted = { ...plainLink, password: "nine quiet birches", frames: ["https://a.example"] };
    expect(await createLink(world.editor, await world.grants(world.editor), wanted)).toEqual({
      ok: false,
      reason: "password-in-frame",
    });
  });
});
