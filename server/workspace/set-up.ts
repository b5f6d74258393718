import { z } from "zod";
import { credentials, users } from "#db/schema/workspace.ts";
import { hashPassword } from "../access/password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { makeWorkspace } from "./make-workspace.ts";
import {
  emailAddress,
  hasGoodPassword,
  locale,
  newPassword,
  personName,
  timeZone,
  workspaceName,
} from "./settings.ts";
import { spendSetupToken, verifySetupToken } from "./setup-token.ts";

export const setUpSchema = z
  .object({
    token: z.string().max(100),
    name: personName,
    email: emailAddress,
    password: newPassword,
    workspace: workspaceName,
    locale,
    timeZone,
    wantsDemo: z.boolean(),
  })
  .refine(hasGoodPassword);

export type SetUpResult = { ok: true; slug: string } | { ok: false; reason: "token-spent" };

/** The first visit of an empty instance: its owner, a first workspace and, if wanted, the demo one. */
export async function setUp(ctx: Ctx, input: z.output<typeof setUpSchema>): Promise<SetUpResult> {
  const { token, name, email, password, wantsDemo } = input;
  // Judged before the costly hash, spent after it: only one of two at once gets through.
  if (!(await verifySetupToken(ctx.db.read, token))) return { ok: false, reason: "token-spent" };
  const passwordHash = await hashPassword(password);
  const id = ctx.newId();
  const owner: Ctx = { ...ctx, actor: { kind: "user", userId: id } };
  const result = await ctx.db.transact<SetUpResult>(async (tx) => {
    if (!(await spendSetupToken(tx, token))) return { ok: false, reason: "token-spent" };
    const createdAt = ctx.now();
    await tx.insert(users).values({ id, name, email, locale: input.locale, createdAt });
    await tx.insert(credentials).values({ userId: id, passwordHash, changedAt: createdAt });
    const workspace = await makeWorkspace(tx, owner, {
      name: input.workspace,
      locale: input.locale,
      timeZone: input.timeZone,
      ownerId: id,
    });
    if (wantsDemo) {
      await enqueue(tx, ctx, {
        kind: "demo",
        key: "demo",
        workspaceId: workspace.id,
        payload: { ownerId: id },
      });
    }
    await record(tx, owner, { workspaceId: null, event: "instance.set-up", subject: id });
    return { ok: true, slug: workspace.slug };
  });
  if (result.ok) ctx.outside.wakeJobs();
  return result;
}
