import { excerptChanges } from "#db/schema/codes.ts";
import type { Tx } from "#db/transact.ts";
import type { ExcerptChange } from "#domain/evidence/excerpt-change.ts";
import { actorId, type Ctx } from "../context.ts";

/** One row of the undo log; its id is what `takeBack` asks for. */
export async function keepChange(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, change }: { workspaceId: string; change: ExcerptChange },
): Promise<number> {
  const [row] = await tx
    .insert(excerptChanges)
    .values({ workspaceId, change, by: actorId(ctx.actor), at: ctx.now() })
    .returning({ id: excerptChanges.id });
  return row?.id ?? 0;
}
