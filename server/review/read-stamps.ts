import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { stamps } from "#db/schema/review.ts";
import { users } from "#db/schema/workspace.ts";
import type { StampedKind, StampKind } from "#domain/review/stamp.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";

export type StampRow = {
  subject: { kind: StampedKind; id: string };
  kind: StampKind;
  word: string;
  by: { id: string; name: string };
  isMine: boolean;
  at: Date;
};

/** Every stamp on a map, oldest first. */
export async function readStamps(ctx: Ctx, { mapId }: Granted<"stamp.read">): Promise<StampRow[]> {
  return stampsWhere(ctx, eq(stamps.mapId, mapId));
}

/** The stamps of pain points of any of the workspace's maps, by pain point. */
export async function readStampsOf(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.read">,
  painPointIds: readonly string[],
): Promise<Map<string, StampRow[]>> {
  const found = new Map<string, StampRow[]>();
  if (painPointIds.length === 0) return found;
  const rows = await stampsWhere(
    ctx,
    and(
      eq(stamps.subjectKind, "pain"),
      inArray(stamps.subjectId, [...painPointIds]),
      eq(maps.workspaceId, workspaceId),
    ),
  );
  for (const row of rows) found.set(row.subject.id, [...(found.get(row.subject.id) ?? []), row]);
  return found;
}

async function stampsWhere(ctx: Ctx, which: ReturnType<typeof and>): Promise<StampRow[]> {
  const me = actorId(ctx.actor);
  const rows = await ctx.db.read
    .select({ stamp: stamps, name: users.name })
    .from(stamps)
    .innerJoin(users, eq(users.id, stamps.userId))
    .innerJoin(maps, eq(maps.id, stamps.mapId))
    .where(and(isNull(maps.deletedAt), which))
    .orderBy(asc(stamps.at), asc(stamps.userId));
  return rows.map(({ stamp, name }) => ({
    subject: { kind: stamp.subjectKind, id: stamp.subjectId },
    kind: stamp.kind,
    word: stamp.word,
    by: { id: stamp.userId, name },
    isMine: stamp.userId === me,
    at: stamp.at,
  }));
}
