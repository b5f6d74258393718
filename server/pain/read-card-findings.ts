import { and, countDistinct, eq, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Counts } from "#domain/pain/badge.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { saidByCustomers } from "../evidence/spoken.ts";

export type CardFindingRow = Counts & { cardId: string; passages: number };

/** How many customers, through how many kinds of source, speak on each card that people attached passages to. */
export async function readCardFindings(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"pain.read">,
): Promise<CardFindingRow[]> {
  return ctx.db.read
    .select({
      cardId: attachments.nodeId,
      passages: countDistinct(excerpts.id),
      people: countDistinct(
        sql`coalesce(${excerpts.participantId}, ${notes.participantId}, 'note:' || ${notes.id})`,
      ),
      sourceTypes: countDistinct(notes.sourceType),
    })
    .from(attachments)
    .innerJoin(nodes, and(eq(nodes.mapId, attachments.mapId), eq(nodes.id, attachments.nodeId)))
    .innerJoin(excerpts, eq(excerpts.id, attachments.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(and(eq(attachments.mapId, mapId), eq(nodes.kind, "card"), saidByCustomers(workspaceId)))
    .groupBy(attachments.nodeId);
}
