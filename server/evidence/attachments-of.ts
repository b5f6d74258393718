import { and, asc, eq, isNull } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

export type AttachedPlace = {
  mapId: string;
  mapTitle: string;
  nodeId: string;
  kind: "step" | "card";
  title: string;
};

/** Excerpt id -> where people put it beside its home, of a note's passages; what is gone from a map is left out. */
export async function attachmentsOf(
  read: Tx,
  noteId: string,
): Promise<Map<string, AttachedPlace[]>> {
  const rows = await read
    .select({
      excerptId: attachments.excerptId,
      mapId: maps.id,
      mapTitle: maps.title,
      nodeId: nodes.id,
      kind: nodes.kind,
      title: nodes.title,
    })
    .from(attachments)
    .innerJoin(excerpts, eq(excerpts.id, attachments.excerptId))
    .innerJoin(maps, eq(maps.id, attachments.mapId))
    .innerJoin(nodes, and(eq(nodes.mapId, attachments.mapId), eq(nodes.id, attachments.nodeId)))
    .where(and(eq(excerpts.noteId, noteId), isNull(maps.deletedAt)))
    .orderBy(asc(attachments.at), asc(nodes.id));
  const places = new Map<string, AttachedPlace[]>();
  for (const { excerptId, kind, ...place } of rows) {
    if (kind !== "step" && kind !== "card") continue;
    places.set(excerptId, [...(places.get(excerptId) ?? []), { ...place, kind }]);
  }
  return places;
}
