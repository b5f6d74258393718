import { randomBytes } from "node:crypto";
import { memberRoles } from "#domain/access/policy.ts";
import { longestPassword, shortestPassword } from "#domain/access/weak-password.ts";
import { authorize } from "#server/access/authorize.ts";
import { openSession } from "#server/access/open-session.ts";
import type { Ctx } from "#server/context.ts";
import { addMember } from "#server/workspace/add-member.ts";
import { addUser, addUserSchema } from "#server/workspace/add-user.ts";
import { changeRole } from "#server/workspace/change-role.ts";
import { findUser } from "#server/workspace/find-user.ts";
import { resetPassword } from "#server/workspace/reset-password.ts";
import { newPassword } from "#server/workspace/settings.ts";
import { parseArguments } from "./arguments.ts";
import { chooseWorkspace } from "./choose.ts";
import { type Command, CommandError, type Io } from "./io.ts";
import { withInstance } from "./open.ts";

const subcommands: Record<string, Command> = { add, role, reset, session };

/** `polku user add|role|reset|session EMAIL`: accounts, by whoever runs the server. */
export async function user([name = "", ...args]: string[], io: Io): Promise<number> {
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) throw new CommandError("Say what to do: user add, role, reset or session.", 2);
  return subcommand(args, io);
}

async function add(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { name: "value", workspace: "value", role: "value", "password-stdin": "flag", json: "flag" },
    { words: { from: 1, to: 1 } },
  );
  const { password, wasMade } = await passwordFor(io, options["password-stdin"] ?? false);
  const parsed = addUserSchema.safeParse({ name: options.name, email: words[0], password });
  if (!parsed.success) {
    const wrong = parsed.error.issues[0]?.path[0];
    if (wrong === "email") throw new CommandError(`"${words[0]}" is not an e-mail address.`, 2);
    if (wrong === "name") throw new CommandError("Say the person's name with --name.", 2);
    throw new CommandError("A password is not the person's own name or address.", 2);
  }
  const wantsPlace = options.workspace !== undefined || options.role !== undefined;
  const givenRole = roleNamed(options.role ?? "editor");
  return withInstance(
    io,
    async (ctx) => {
      const place = wantsPlace ? await placeIn(ctx, options.workspace) : null;
      const membership = place && { grant: place.grant, role: givenRole };
      const made = await addUser(ctx, parsed.data, membership);
      if (!made.ok) {
        throw new CommandError(
          `${parsed.data.email} has an account already. "polku user role" gives it a place.`,
        );
      }
      report(io, options.json, {
        id: made.userId,
        email: parsed.data.email,
        ...(place ? { workspace: place.slug, role: givenRole } : {}),
        ...(wasMade ? { password } : {}),
      });
      return 0;
    },
    { mayCreate: true },
  );
}

async function role(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { workspace: "value", json: "flag" },
    { words: { from: 2, to: 2 } },
  );
  const given = roleNamed(words[1] ?? "");
  return withInstance(io, async (ctx) => {
    const { id: userId, email } = await person(ctx, words[0]);
    const { grant, slug } = await placeIn(ctx, options.workspace);
    const added = await addMember(ctx, grant, { userId, role: given });
    const changed = added.ok ? added : await changeRole(ctx, grant, { userId, role: given });
    if (!changed.ok) {
      throw new CommandError(
        `${email} is the only owner of "${slug}". Make somebody else an owner first.`,
      );
    }
    report(io, options.json, { id: userId, email, workspace: slug, role: given });
    return 0;
  });
}

async function reset(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { "password-stdin": "flag", json: "flag" },
    { words: { from: 1, to: 1 } },
  );
  const { password, wasMade } = await passwordFor(io, options["password-stdin"] ?? false);
  return withInstance(io, async (ctx) => {
    const { id: userId, email } = await person(ctx, words[0]);
    await resetPassword(ctx, { userId, password });
    report(io, options.json, { id: userId, email, ...(wasMade ? { password } : {}) });
    return 0;
  });
}

async function session(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(args, { json: "flag" }, { words: { from: 1, to: 1 } });
  return withInstance(io, async (ctx, env) => {
    const { id: userId } = await person(ctx, words[0]);
    const isSecure = env.publicUrl?.startsWith("https:") ?? false;
    const { name, value, expires } = await openSession(ctx, { userId, isSecure });
    const cookie = { name, value, expires: expires.toISOString() };
    io.out(options.json ? `${JSON.stringify(cookie)}\n` : `${name}=${value}\n`);
    return 0;
  });
}

async function person(ctx: Ctx, email = "") {
  const found = await findUser(ctx, email);
  if (!found)
    throw new CommandError(`Nobody has an account as ${email}. "polku user add" makes one.`);
  return found;
}

async function placeIn(ctx: Ctx, wanted: string | undefined) {
  const { id: workspaceId, slug } = await chooseWorkspace(ctx, wanted);
  return { slug, grant: await authorize(ctx, "member.manage", { workspaceId }) };
}

function roleNamed(name: string) {
  const found = memberRoles.find((one) => one === name);
  if (!found) {
    throw new CommandError(`There is no role "${name}". There are: ${memberRoles.join(", ")}.`, 2);
  }
  return found;
}

/** From standard input if asked for, else a fresh one that is shown this once. */
async function passwordFor(io: Io, comesFromStdin: boolean) {
  if (!comesFromStdin) return { password: randomBytes(15).toString("base64url"), wasMade: true };
  const password = (await io.readStdin()).replace(/\r?\n$/, "");
  if (!newPassword.safeParse(password).success) {
    throw new CommandError(
      `A password has ${shortestPassword} to ${longestPassword} characters and is not among those tried first.`,
      2,
    );
  }
  return { password, wasMade: false };
}

function report(io: Io, asJson: boolean | undefined, told: Record<string, string>): void {
  const lines = Object.entries(told).map(([name, value]) => `${name}: ${value}\n`);
  io.out(asJson ? `${JSON.stringify(told)}\n` : lines.join(""));
}
