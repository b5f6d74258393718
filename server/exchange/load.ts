import "server-only";
import type { MapFile } from "#domain/exchange/map-file.ts";
import { pageGrant } from "../access/page-grant.ts";
import { exportMap } from "./export-map.ts";

export async function loadMapFile(mapId: string): Promise<MapFile> {
  const { ctx, grant } = await pageGrant("map.export", { mapId });
  return exportMap(ctx, grant);
}
