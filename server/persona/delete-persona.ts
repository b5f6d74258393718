import { and, eq } from "drizzle-orm";
import { personas } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import type { PersonaChange } from "./edit-persona.ts";

type Named = { personaId: string };

/** Out of sight but not lost: maps keep the reference, and `restorePersona` brings it back. */
export async function deletePersona(
  ctx: Ctx,
  grant: Granted<"persona.edit">,
  { personaId }: Named,
): Promise<PersonaChange> {
  return mark(ctx, grant, { personaId, deletedAt: ctx.now(), event: "persona.deleted" });
}

export async function restorePersona(
  ctx: Ctx,
  grant: Granted<"persona.edit">,
  { personaId }: Named,
): Promise<PersonaChange> {
  return mark(ctx, grant, { personaId, deletedAt: null, event: "persona.restored" });
}

async function mark(
  ctx: Ctx,
  { workspaceId }: Granted<"persona.edit">,
  { personaId, deletedAt, event }: Named & { deletedAt: Date | null; event: string },
): Promise<PersonaChange> {
  const isThere = await ctx.db.transact(async (tx) => {
    const rows = await tx
      .update(personas)
      .set({ deletedAt })
      .where(and(eq(personas.id, personaId), eq(personas.workspaceId, workspaceId)))
      .returning({ id: personas.id });
    if (rows.length === 0) return false;
    await record(tx, ctx, { workspaceId, event, subject: personaId });
    return true;
  });
  if (!isThere) return { ok: false, reason: "persona-gone" };
  ctx.outside.announce(workspaceId, { kind: "library" });
  return { ok: true };
}
