import { and, asc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/** Excerpt id -> the steps and cards of the map that people attached it to, first one first; gone ones too. */
export async function attachedNodes(
  read: Tx,
  mapId: string,
  which?: SQL,
): Promise<Map<string, string[]>> {
  const { excerptId, nodeId, at } = attachments;
  const rows = await read
    .select({ excerptId, nodeId })
    .from(attachments)
    .where(and(eq(attachments.mapId, mapId), which))
    .orderBy(asc(at), asc(nodeId));
  const found = new Map<string, string[]>();
  for (const { excerptId, nodeId } of rows) {
    const known = found.get(excerptId);
    if (known) known.push(nodeId);
    else found.set(excerptId, [nodeId]);
  }
  return found;
}

/** By map: card -> its step, of the cards that people attached something to. */
export async function cardSteps(
  read: Tx,
  mapIds: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  if (mapIds.length === 0) return found;
  const { mapId, id, stepId, kind } = nodes;
  const isUsed = sql`exists (select 1 from ${attachments} where ${attachments.mapId} = ${mapId} and ${attachments.nodeId} = ${id})`;
  const rows = await read
    .select({ mapId, id, stepId })
    .from(nodes)
    .where(and(inArray(mapId, [...mapIds]), eq(kind, "card"), isNotNull(stepId), isUsed));
  for (const { mapId, id, stepId } of rows) {
    const cards = found.get(mapId) ?? new Map<string, string>();
    found.set(mapId, cards);
    if (stepId !== null) cards.set(id, stepId);
  }
  return found;
}

/** Of an excerpt in a query: people attached it to something that is on the map. */
export function isAttachedOn(mapId: string) {
  return sql`exists (select 1 from ${attachments} join ${nodes} on ${nodes.mapId} = ${attachments.mapId} and ${nodes.id} = ${attachments.nodeId} where ${attachments.excerptId} = ${excerpts.id} and ${attachments.mapId} = ${mapId} and (${nodes.kind} = 'step' or ${nodes.stepId} is not null))`;
}
