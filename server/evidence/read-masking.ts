import { eq } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { listedNames } from "./listed-names.ts";

/** How the workspace masks what comes in, for whoever is about to bring something. */
export type Masking = {
  isMasking: boolean;
  listedNames: number;
  /** the listed names were sealed with another server's secret */
  isLocked: boolean;
};

export async function readMasking(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Masking> {
  const [row] = await ctx.db.read
    .select({ isMasking: workspaces.pseudonymises })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const listed = await listedNames(ctx, ctx.db.read, workspaceId);
  return {
    isMasking: row?.isMasking ?? true,
    listedNames: listed.isLocked ? 0 : listed.names.length,
    isLocked: listed.isLocked,
  };
}
