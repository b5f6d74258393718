import { shownMap } from "#domain/share/shown-map.ts";
import { authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { LiveLink } from "../access/share-link.ts";
import type { Ctx } from "../context.ts";
import { readImage } from "../image/read-image.ts";
import { readJourneyMap } from "../map/read.ts";

/** [M46] The bytes of a picture on a card that the link shows; null for any other of the workspace's. */
export async function readLinkImage(
  ctx: Ctx,
  grant: Granted<"map.read">,
  link: LiveLink,
  { imageId }: { imageId: string },
): Promise<Uint8Array | null> {
  const quote = await authorizeOrNull(ctx, "pain.quote", { mapId: grant.mapId });
  const map = shownMap(await readJourneyMap(ctx, grant), { ...link, showsQuotes: quote !== null });
  if (!map.cards.some(({ image }) => image?.id === imageId)) return null;
  return readImage(ctx, grant, { imageId });
}
