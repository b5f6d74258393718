import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { audit, sessions } from "#db/schema/workspace.ts";
import { findSession } from "#server/access/session-token.ts";
import { signIn } from "#server/access/sign-in.ts";
import { createContext } from "#server/context.ts";
import { createPlace, furnish, type Place } from "./testing.ts";

let place: Place;
beforeEach(async () => {
  place = createPlace();
  await furnish(place);
});
afterEach(() => place.remove());

const email = "new@example.org";
const signsIn = (password: string) =>
  place.look((db) =>
    signIn(createContext(db, { kind: "system" }), { email, password, address: "here" }),
  );
const cookieOf = async (): Promise<string> =>
  (await place.run(["user", "session", email])).out.trim();
const holderOf = (cookie: string) => place.look((db) => findSession(db.read, cookie, new Date()));
const events = () =>
  place.look(async (db) => (await db.read.select().from(audit)).map(({ event }) => event));

describe("user add", () => {
  it("makes an account with a password that is shown once and works", async () => {
    const { code, out } = await place.run([
      "user",
      "add",
      " New@Example.org ",
      "--name",
      "N",
      "--json",
    ]);
    const told = JSON.parse(out);
    expect(code).toBe(0);
    expect(told).toEqual({ id: expect.any(String), email, password: expect.any(String) });
    expect(await signsIn(told.password)).toMatchObject({ ok: true, user: { email, name: "N" } });
    expect(await events()).toContain("user.added");
  });

  it("takes the password from standard input and does not repeat it", async () => {
    const { out } = await place.run(["user", "add", email, "--name", "N", "--password-stdin"], {
      stdin: "correct horse battery\n",
    });
    expect(out).not.toContain("correct horse");
    expect(await signsIn("correct horse battery")).toMatchObject({ ok: true });
  });

  it("gives a place in a workspace, the only one if none is named", async () => {
    const { out } = await place.run([
      "user",
      "add",
      email,
      "--name",
      "N",
      "--role",
      "viewer",
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({ workspace: "w", role: "viewer" });
  });

  it("refuses a second account for an address, a short password, a bad address or role", async () => {
    await place.run(["user", "add", email, "--name", "N"]);
    const add = ["user", "add", email, "--name", "N"];
    expect(await place.run(add)).toMatchObject({
      code: 1,
      err: expect.stringContaining("has an account already"),
    });
    expect(await place.run([...add, "--password-stdin"], { stdin: "short" })).toMatchObject({
      code: 2,
      err: expect.stringContaining("10 to 200 characters"),
    });
    expect(await place.run(["user", "add", "nobody", "--name", "N"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("not an e-mail address"),
    });
    expect(await place.run(["user", "add", email])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--name"),
    });
    expect(await place.run([...add, "--role", "king"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("owner, admin, editor"),
    });
    expect(await place.run([...add, "--workspace", "nowhere"])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no workspace "nowhere"'),
    });
  });
});

describe("user role", () => {
  it("brings somebody into a workspace and changes what they may do there", async () => {
    await place.run(["user", "add", email, "--name", "N"]);
    for (const role of ["viewer", "editor"]) {
      const { out } = await place.run(["user", "role", email, role, "--json"]);
      expect(JSON.parse(out)).toMatchObject({ email, workspace: "w", role });
    }
    expect(await events()).toEqual(expect.arrayContaining(["member.added", "member.role-changed"]));
  });

  it("leaves a workspace its last owner", async () => {
    expect(await place.run(["user", "role", "owner@example.org", "viewer"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("only owner"),
    });
  });

  it("asks which workspace when there are several", async () => {
    await furnish(place, "other");
    expect(await place.run(["user", "role", "owner@example.org", "editor"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("other, w"),
    });
  });
});

describe("user session", () => {
  it("prints a cookie that opens the person's session for 12 hours", async () => {
    await place.run(["user", "add", email, "--name", "N"]);
    const { out } = await place.run(["user", "session", email, "--json"]);
    const { name, value, expires } = JSON.parse(out);
    expect(name).toBe("authjs.session-token");
    expect(Date.parse(expires) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    expect(await holderOf(`${name}=${value}`)).toMatchObject({ name: "N" });
  });

  it("keeps no token in the database", async () => {
    await place.run(["user", "add", email, "--name", "N"]);
    const [, value = ""] = (await cookieOf()).split("=");
    const rows = await place.look((db) => db.read.select().from(sessions));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(value);
  });

  it("is refused for somebody who is not there", async () => {
    expect(await place.run(["user", "session", "ghost@example.org"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("Nobody has an account as ghost@example.org"),
    });
  });
});

it("user reset sets a new password and ends every session", async () => {
  await place.run(["user", "add", email, "--name", "N"]);
  const cookie = await cookieOf();
  const { out } = await place.run(["user", "reset", email, "--json"]);
  expect(await holderOf(cookie)).toBeNull();
  expect(await signsIn(JSON.parse(out).password)).toMatchObject({ ok: true });
  expect(await events()).toContain("user.password-reset");
});
