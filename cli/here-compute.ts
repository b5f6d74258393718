import type { Ctx } from "#server/context.ts";
import type { Compute } from "#server/jobs/compute.ts";
import { runTask } from "#server/jobs/tasks.ts";

/** Heavy work in this very process: a command has nothing else to do meanwhile. */
export function hereCompute(ctx: Ctx, importsFolder: string): Pick<Compute, "ask"> {
  return { ask: (task, input) => runTask(task, input, { importsFolder, read: ctx.db.read }) };
}
