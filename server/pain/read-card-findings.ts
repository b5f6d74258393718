import { and, countDistinct, eq, isNotNull, sql } from "drizzle-orm";
import { excerpts, notes, placements } from "#db/schema/evidence.ts";
import type { Counts } from "#domain/pain/badge.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { visibleNotes } from "../evidence/scope.ts";

export type CardFindingRow = Counts & { cardId: string };

/** How many customers, through how many kinds of source, speak on each card that has passages. */
export async function readCardFindings(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"pain.read">,
): Promise<CardFindingRow[]> {
  const rows = await ctx.db.read
    .select({
      cardId: placements.cardId,
      people: countDistinct(
        sql`coalesce(${excerpts.participantId}, ${notes.participantId}, 'note:' || ${notes.id})`,
      ),
      sourceTypes: countDistinct(notes.sourceType),
    })
    .from(placements)
    .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(
      and(
        eq(placements.mapId, mapId),
        isNotNull(placements.cardId),
        visibleNotes(workspaceId),
        eq(notes.voice, "customer"),
        eq(excerpts.hasLostPlace, false),
      ),
    )
    .groupBy(placements.cardId);
  return rows.map(({ cardId, ...counts }) => ({ cardId: cardId ?? "", ...counts }));
}
