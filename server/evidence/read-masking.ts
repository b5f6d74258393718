import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { doorSettings } from "./door.ts";

/** How the workspace masks what comes in, for whoever is about to bring something. */
export type Masking = { isMasking: boolean; listedNames: number };

export async function readMasking(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Masking> {
  const { isMasking, names } = await doorSettings(ctx.db.read, workspaceId);
  return { isMasking, listedNames: names.length };
}
