import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { libraryEntries } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { members, users } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type Choices = {
  people: { id: string; name: string }[];
  teams: { id: string; name: string }[];
  /** open pain points that can be linked, worst first */
  points: { id: string; title: string; mapTitle: string }[];
};

/** Enough to find one by typing; more belongs to the board. */
const MOST_POINTS = 500;

/** What an opportunity can be given: owners, and pains that it would relieve. */
export async function readChoices(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.read">,
): Promise<Choices> {
  const people = await ctx.db.read
    .select({ id: users.id, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(users.name), asc(users.id));
  const teams = await ctx.db.read
    .select({ id: libraryEntries.id, name: libraryEntries.name })
    .from(libraryEntries)
    .where(
      and(
        eq(libraryEntries.workspaceId, workspaceId),
        eq(libraryEntries.kind, "team"),
        isNull(libraryEntries.deletedAt),
      ),
    )
    .orderBy(asc(libraryEntries.name), asc(libraryEntries.id));
  const points = await ctx.db.read
    .select({ id: painPoints.id, title: painPoints.title, mapTitle: maps.title })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(
      and(
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
        eq(painPoints.kind, "pain"),
        eq(painPoints.status, "open"),
      ),
    )
    .orderBy(desc(painPoints.score), asc(painPoints.id))
    .limit(MOST_POINTS);
  return { people, teams, points };
}
