import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { type Batch, listBatches } from "./batches.ts";

/** An import that was done is shown for a day, so that its result is not missed. */
const shownForMs = 86_400_000;
const most = 5;

/** Imports that wait, run or were just done. */
export async function recentBatches(ctx: Ctx, grant: Granted<"evidence.read">): Promise<Batch[]> {
  const since = ctx.now().getTime() - shownForMs;
  const isShown = ({ status, finishedAt }: Batch) =>
    status === "mapping" || status === "running" || (finishedAt?.getTime() ?? 0) > since;
  return (await listBatches(ctx, grant))
    .filter((batch) => batch.status !== "cancelled" && isShown(batch))
    .slice(0, most);
}
