import { eq } from "drizzle-orm";
import { users } from "#db/schema/workspace.ts";
import { normalEmail } from "../access/sign-in.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** Whom an e-mail address belongs to. For whoever runs the server: nobody else may ask. */
export async function findUser(
  ctx: Ctx,
  email: string,
): Promise<{ id: string; name: string; email: string } | null> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  const [row] = await ctx.db.read
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(eq(users.email, normalEmail(email)));
  return row ?? null;
}
