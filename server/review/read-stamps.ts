import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Merges, readMerges } from "#db/merges.ts";
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
  const rows = await stampsWhere(ctx, eq(stamps.mapId, mapId));
  return nowOn(rows, await readMerges(ctx.db.read, { mapId }));
}

/** The stamps of pain points of any of the workspace's maps, of these or of all, by pain point. */
export async function readStampsOf(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.read">,
  painPointIds: readonly string[] | "all",
): Promise<Map<string, StampRow[]>> {
  const found = new Map<string, StampRow[]>();
  if (painPointIds.length === 0) return found;
  const merges = await readMerges(ctx.db.read, { workspaceId });
  const rows = await stampsWhere(
    ctx,
    and(
      eq(stamps.subjectKind, "pain"),
      painPointIds === "all"
        ? undefined
        : inArray(stamps.subjectId, painPointIds.flatMap(merges.all)),
      eq(maps.workspaceId, workspaceId),
    ),
  );
  for (const row of nowOn(rows, merges))
    found.set(row.subject.id, [...(found.get(row.subject.id) ?? []), row]);
  return found;
}

/** Of somebody who stamped what has been merged since, the newest word counts. */
function nowOn(rows: readonly StampRow[], merges: Merges): StampRow[] {
  const newest = new Map<string, StampRow>();
  for (const row of rows) {
    const { kind, id } = row.subject;
    const subject = { kind, id: kind === "pain" ? merges.now(id) : id };
    const key = `${kind} ${subject.id} ${row.by.id}`;
    newest.delete(key);
    newest.set(key, { ...row, subject });
  }
  return [...newest.values()];
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
