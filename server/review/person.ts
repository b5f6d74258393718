import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** Whose word it is: stamps, verdicts and readings are a person's, never a link's or the system's. */
export function personOf(ctx: Ctx): string {
  const id = ctx.actor.kind === "user" ? actorId(ctx.actor) : null;
  if (id === null) throw new AppError("forbidden");
  return id;
}
