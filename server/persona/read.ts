import { and, asc, eq, isNull } from "drizzle-orm";
import { personas } from "#db/schema/library.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type Persona = {
  id: string;
  name: string;
  initials: string;
  colour: number;
  picture: string | null;
  line: string;
  goals: string[];
};

/** The living ones, oldest first. */
export async function readPersonas(ctx: Ctx, grant: Granted<"persona.read">): Promise<Persona[]> {
  return ctx.db.read
    .select({
      id: personas.id,
      name: personas.name,
      initials: personas.initials,
      colour: personas.colour,
      picture: personas.picture,
      line: personas.line,
      goals: personas.goals,
    })
    .from(personas)
    .where(and(eq(personas.workspaceId, grant.workspaceId), isNull(personas.deletedAt)))
    .orderBy(asc(personas.createdAt), asc(personas.name), asc(personas.id));
}
