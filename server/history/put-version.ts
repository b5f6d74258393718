import { mapVersions } from "#db/schema/history.ts";
import type { Tx } from "#db/transact.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { pack } from "./packed.ts";

type Row = typeof mapVersions.$inferInsert;
export type NewVersion = Omit<Row, "data" | "imageIds"> & { map: JourneyMap };

/** Packs a version while nobody waits for the writer; what it returns puts it down. */
export async function prepareVersion({ map, ...version }: NewVersion) {
  const data = await pack(map);
  const imageIds = [...new Set(map.cards.flatMap(({ image }) => image?.id ?? []))];
  return async (tx: Tx): Promise<void> => {
    await tx.insert(mapVersions).values({ ...version, data, imageIds });
  };
}
