import { personas } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import type { PersonaInput } from "./persona-input.ts";

export async function addPersona(
  ctx: Ctx,
  grant: Granted<"persona.edit">,
  input: PersonaInput,
): Promise<{ ok: true; personaId: string }> {
  const { workspaceId } = grant;
  const id = ctx.newId();
  await ctx.db.transact(async (tx) => {
    await tx.insert(personas).values({ id, workspaceId, ...input, createdAt: ctx.now() });
    await record(tx, ctx, { workspaceId, event: "persona.added", subject: id });
  });
  ctx.outside.announce(workspaceId, { kind: "library" });
  return { ok: true, personaId: id };
}
