import { and, asc, eq, inArray } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type PointOfNote = { excerptId: string; painPointId: string; mapId: string; title: string };

/** Which pain points the passages of a note speak for; the note's page composes them. */
export async function readPointsOfNote(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  noteId: string,
): Promise<PointOfNote[]> {
  return ctx.db.read
    .select({
      excerptId: excerpts.id,
      painPointId: painPoints.id,
      mapId: painPoints.mapId,
      title: painPoints.title,
    })
    .from(excerpts)
    .innerJoin(painPointExcerpts, eq(painPointExcerpts.excerptId, excerpts.id))
    .innerJoin(painPoints, eq(painPoints.id, painPointExcerpts.painPointId))
    .where(
      and(
        eq(excerpts.noteId, noteId),
        eq(excerpts.workspaceId, workspaceId),
        inArray(painPoints.status, ["open", "dismissed"]),
      ),
    )
    .orderBy(asc(excerpts.start));
}
