import { copyMap } from "#domain/map/canonical.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { insertMap } from "./insert-map.ts";
import { readJourneyMap } from "./read.ts";

type Grants = { read: Granted<"map.read">; create: Granted<"map.create"> };

/**
 * The journey as it should be, begun as a copy of the one that is: every part remembers what it was
 * made from. It has no evidence of its own and shows its as-is's through that link.
 */
export async function makeToBe(
  ctx: Ctx,
  { read, create }: Grants,
  { title }: { title: string },
): Promise<{ ok: true; mapId: string } | { ok: false; reason: "already-to-be" }> {
  const original = await readJourneyMap(ctx, read);
  if (original.header.state === "to-be") return { ok: false, reason: "already-to-be" };
  const map = copyMap(original, ctx.newId);
  map.header.title = title;
  map.header.state = "to-be";
  map.header.isLocked = false;
  return insertMap(ctx, create, { map, event: "map.to-be-made", asIsId: read.mapId });
}
