import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/** Excerpt id -> the steps of the map that people attached it to, by itself or with a card, first one first. */
export async function attachedSteps(read: Tx, mapId: string): Promise<Map<string, string[]>> {
  const rows = await read
    .select({ excerptId: attachments.excerptId, id: nodes.id, kind: nodes.kind, on: nodes.stepId })
    .from(attachments)
    .innerJoin(nodes, and(eq(nodes.mapId, attachments.mapId), eq(nodes.id, attachments.nodeId)))
    .where(and(eq(attachments.mapId, mapId), inArray(nodes.kind, ["step", "card"])))
    .orderBy(asc(attachments.at), asc(nodes.id));
  const steps = new Map<string, string[]>();
  for (const { excerptId, id, kind, on } of rows) {
    const stepId = kind === "step" ? id : on;
    const known = steps.get(excerptId) ?? [];
    if (stepId !== null && !known.includes(stepId)) steps.set(excerptId, [...known, stepId]);
  }
  return steps;
}

/** Of an excerpt in a query: people attached it to something that is on the map. */
export function isAttachedOn(mapId: string) {
  return sql`exists (select 1 from ${attachments} join ${nodes} on ${nodes.mapId} = ${attachments.mapId} and ${nodes.id} = ${attachments.nodeId} where ${attachments.excerptId} = ${excerpts.id} and ${attachments.mapId} = ${mapId} and (${nodes.kind} = 'step' or ${nodes.stepId} is not null))`;
}
