import { and, eq, isNull } from "drizzle-orm";
import { personas } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import type { PersonaInput } from "./persona-input.ts";

export type PersonaChange = { ok: true } | { ok: false; reason: "persona-gone" };

/** Every map and note that refers to the persona follows: they keep its id. */
export async function editPersona(
  ctx: Ctx,
  grant: Granted<"persona.edit">,
  { personaId, ...input }: PersonaInput & { personaId: string },
): Promise<PersonaChange> {
  const { workspaceId } = grant;
  const isThere = await ctx.db.transact(async (tx) => {
    const rows = await tx
      .update(personas)
      .set(input)
      .where(
        and(
          eq(personas.id, personaId),
          eq(personas.workspaceId, workspaceId),
          isNull(personas.deletedAt),
        ),
      )
      .returning({ id: personas.id });
    if (rows.length === 0) return false;
    await record(tx, ctx, { workspaceId, event: "persona.edited", subject: personaId });
    return true;
  });
  if (!isThere) return { ok: false, reason: "persona-gone" };
  ctx.outside.announce(workspaceId, { kind: "library" });
  return { ok: true };
}
