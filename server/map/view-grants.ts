import { authorize, authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** Whoever sees a map may keep views of it; what others see is for those who make maps. */
export type ViewGrants = {
  save: Granted<"map.saveView">;
  /** null where the role does not allow it */
  share: Granted<"map.shareView"> | null;
};

export async function viewGrants(ctx: Ctx, mapId: string): Promise<ViewGrants> {
  const save = await authorize(ctx, "map.saveView", { mapId });
  return { save, share: await authorizeOrNull(ctx, "map.shareView", { mapId }) };
}
