import { type MapFileReason, importMap as mapOf, parseMapFile } from "#domain/exchange/map-file.ts";
import { copyMap } from "#domain/map/canonical.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { addImage } from "../image/add-image.ts";
import { insertMap } from "../map/insert-map.ts";
import { matchNames } from "./match-names.ts";

type Grants = { create: Granted<"map.create">; library: Granted<"library.edit"> };

/**
 * A map file as a new map. What it names is found in this workspace by name; channels, teams and
 * tags that are not there are added, personas and people that are not there are left out.
 * `path` says where in the file the trouble is.
 */
export async function importMap(
  ctx: Ctx,
  { create, library }: Grants,
  { text }: { text: string },
): Promise<{ ok: true; mapId: string } | { ok: false; reason: MapFileReason; path: string }> {
  const parsed = parseMapFile(text);
  if (!parsed.ok) return parsed;
  const { file } = parsed;
  const match = await matchNames(ctx, library, file);
  const pictures = await addPictures(ctx, create, file.images);
  const map = mapOf(file, {
    match,
    keepsEvidence: false,
    imageOf: (id) => pictures.get(id) ?? id,
  });
  return insertMap(ctx, create, {
    map: copyMap(map, ctx.newId),
    event: "map.imported",
  });
}

/** Made anew where they are not what we would have made: the file may come from anywhere. */
async function addPictures(ctx: Ctx, grant: Granted<"map.create">, images: Record<string, string>) {
  const ids = new Map<string, string>();
  for (const [id, base64] of Object.entries(images)) {
    const added = await addImage(ctx, grant, { bytes: Buffer.from(base64, "base64") });
    if (added.ok) ids.set(id, added.imageId);
  }
  return ids;
}
