import { and, eq } from "drizzle-orm";
import { personas } from "#db/schema/library.ts";
import { maps, mapViews } from "#db/schema/map.ts";
import { speakerNotes } from "#db/schema/present.ts";
import type { Tx } from "#db/transact.ts";
import type { Left } from "#domain/participant/quotations.ts";
import type { StoredCopy } from "./stored-copy.ts";

/** What whoever presents a map wants to say. */
export async function speakersWords(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { mapId, nodeId, text } = speakerNotes;
  const rows = await tx
    .select({ mapId, nodeId, text })
    .from(speakerNotes)
    .innerJoin(maps, eq(maps.id, mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.text,
    store: (now, left) =>
      now
        .update(speakerNotes)
        .set({ text: left.text })
        .where(and(eq(mapId, row.mapId), eq(nodeId, row.nodeId), eq(text, row.text))),
  }));
}

/** What views of maps are called, shared and private ones. */
export async function viewNames(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, name } = mapViews;
  const rows = await tx
    .select({ id, name })
    .from(mapViews)
    .innerJoin(maps, eq(maps.id, mapViews.mapId))
    .where(eq(maps.workspaceId, workspaceId));
  return rows.map((row) => ({
    text: row.name,
    store: (now, left) =>
      now
        .update(mapViews)
        .set({ name: left.text })
        .where(and(eq(id, row.id), eq(name, row.name))),
  }));
}

/** A persona is mostly presented with a line that somebody said. */
export async function personaWords(tx: Tx, workspaceId: string): Promise<StoredCopy[]> {
  const { id, line, goals } = personas;
  const rows = await tx
    .select({ id, line, goals })
    .from(personas)
    .where(eq(personas.workspaceId, workspaceId));
  return rows.flatMap((row) => {
    const kept = [...row.goals];
    const said = {
      text: row.line,
      store: (now: Tx, left: Left) =>
        now.update(personas).set({ line: left.text }).where(eq(id, row.id)),
    };
    const wanted = row.goals.map((text, at) => ({
      text,
      store: (now: Tx, left: Left) => {
        kept[at] = left.text;
        return now.update(personas).set({ goals: kept }).where(eq(id, row.id));
      },
    }));
    return [said, ...wanted];
  });
}
