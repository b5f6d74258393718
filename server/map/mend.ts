import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { countBroken, keepWhatIsSound, readRaw } from "../collab/mend.ts";
import type { Ctx } from "../context.ts";

/**
 * Gives up what cannot be read of a map, once all that is stored of it has been put aside. Tells how
 * many log rows and snapshots that were; with none, nothing is put aside or written.
 */
export async function mend(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
  putAside: (lines: string) => void,
): Promise<number> {
  const broken = await countBroken(ctx.db, mapId);
  if (broken === 0) return 0;
  putAside(await readRaw(ctx.db, mapId));
  await keepWhatIsSound(ctx.db, mapId, ctx.now());
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "map.mended", subject: mapId }),
  );
  return broken;
}
