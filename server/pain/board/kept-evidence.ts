import { eq } from "drizzle-orm";
import { painVersions } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { MapEvidence } from "#domain/pain/board/evidence.ts";
import { readMapEvidence } from "./map-evidence.ts";

/** About 200 bytes each: what a worker may hold. */
const mostPassages = 1_200_000;

type Kept = { version: number; evidence: MapEvidence };

/** A worker's memory: per map what was read last, the longest unused first. */
const kept = new Map<string, Kept>();

/**
 * What was said of a map, from memory as long as nothing of it has changed. Reading 100,000 passages
 * takes a second, counting them a few milliseconds.
 */
export async function keptEvidence(
  read: Tx,
  where: { mapId: string; workspaceId: string },
): Promise<MapEvidence> {
  const { mapId } = where;
  // Before the rows: what changes while they are read makes this an old version.
  const version = await versionOf(read, mapId);
  const known = kept.get(mapId);
  kept.delete(mapId);
  const evidence =
    known && known.version === version ? known.evidence : await readMapEvidence(read, where);
  kept.set(mapId, { version, evidence });
  forgetOldest();
  return evidence;
}

async function versionOf(read: Tx, mapId: string): Promise<number> {
  const [row] = await read
    .select({ version: painVersions.version })
    .from(painVersions)
    .where(eq(painVersions.mapId, mapId));
  return row?.version ?? 0;
}

function forgetOldest(): void {
  let total = 0;
  for (const { evidence } of kept.values()) total += evidence.passages.length;
  for (const [mapId, { evidence }] of kept) {
    if (total <= mostPassages || kept.size === 1) return;
    kept.delete(mapId);
    total -= evidence.passages.length;
  }
}
