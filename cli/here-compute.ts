import type { Ctx } from "#server/context.ts";
import type { Compute } from "#server/jobs/compute.ts";
import { runTask, type TaskEnvironment } from "#server/jobs/tasks.ts";

/** Heavy work in this very process: a command has nothing else to do meanwhile. */
export function hereCompute(
  ctx: Ctx,
  environment: Omit<TaskEnvironment, "read">,
): Pick<Compute, "ask"> {
  return { ask: (task, input) => runTask(task, input, { ...environment, read: ctx.db.read }) };
}
