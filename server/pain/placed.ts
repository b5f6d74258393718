import { and, eq } from "drizzle-orm";
import { excerpts, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";

/** Joins a passage to its home on one map. */
export function isPlacement(mapId: string) {
  return and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId));
}

/** Joins a home to its step, which may have been deleted since. */
export function isPlacedStep() {
  return and(
    eq(nodes.mapId, placements.mapId),
    eq(nodes.id, placements.stepId),
    eq(nodes.kind, "step"),
  );
}
