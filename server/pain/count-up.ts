import { sql } from "drizzle-orm";
import { painVersions } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";

/** Says that the map's evidence, or what it speaks for, is another now: nobody trusts what they keep. */
export async function countUp(tx: Tx, mapId: string): Promise<void> {
  await tx
    .insert(painVersions)
    .values({ mapId, version: 1 })
    .onConflictDoUpdate({
      target: painVersions.mapId,
      set: { version: sql`${painVersions.version} + 1` },
    });
}
