import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/**
 * Of each map on which people attached something: excerpt id -> the steps that they attached it to, by
 * itself or with a card, first one first.
 */
export async function attachedSteps(
  read: Tx,
  mapIds: readonly string[],
): Promise<Map<string, Map<string, string[]>>> {
  const found = new Map<string, Map<string, string[]>>();
  if (mapIds.length === 0) return found;
  const { excerptId, mapId } = attachments;
  const rows = await read
    .select({ mapId, excerptId, id: nodes.id, kind: nodes.kind, on: nodes.stepId })
    .from(attachments)
    .innerJoin(nodes, and(eq(nodes.mapId, attachments.mapId), eq(nodes.id, attachments.nodeId)))
    .where(and(inArray(attachments.mapId, [...mapIds]), inArray(nodes.kind, ["step", "card"])))
    .orderBy(asc(attachments.at), asc(nodes.id));
  for (const { mapId, excerptId, id, kind, on } of rows) {
    const steps = found.get(mapId) ?? new Map<string, string[]>();
    found.set(mapId, steps);
    const stepId = kind === "step" ? id : on;
    const known = steps.get(excerptId) ?? [];
    if (stepId !== null && !known.includes(stepId)) steps.set(excerptId, [...known, stepId]);
  }
  return found;
}

/** Of an excerpt in a query: people attached it to something that is on the map. */
export function isAttachedOn(mapId: string) {
  return sql`exists (select 1 from ${attachments} join ${nodes} on ${nodes.mapId} = ${attachments.mapId} and ${nodes.id} = ${attachments.nodeId} where ${attachments.excerptId} = ${excerpts.id} and ${attachments.mapId} = ${mapId} and (${nodes.kind} = 'step' or ${nodes.stepId} is not null))`;
}
