import { users } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";
import { createDemo } from "../workspace/demo/create.ts";

const demoPerson = { name: "Demo", email: "demo@example.org" };

/** Under `npm run demo`: somebody to be, and the demo workspace; its notes are analysed in the background. */
export async function prepareDemo(ctx: Ctx): Promise<void> {
  const anybody = await ctx.db.read.select({ id: users.id }).from(users).limit(1);
  if (anybody.length > 0) return;
  const ownerId = ctx.newId();
  await ctx.db.transact(async (tx) => {
    await tx.insert(users).values({ id: ownerId, ...demoPerson, createdAt: ctx.now() });
  });
  await createDemo(ctx, { ownerId, locale: "en" });
  ctx.outside.wakeJobs();
}
