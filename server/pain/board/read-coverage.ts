import type { Coverage } from "#domain/pain/coverage/coverage.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Compute } from "../../jobs/compute.ts";
import { todayOf } from "../../today.ts";
import type { BoardPlace } from "./board-maps.ts";

/** What is known of each step of a map, and what is not. */
export async function readCoverage(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.read">,
  compute: Compute,
): Promise<{ place: BoardPlace; coverage: Coverage }> {
  const today = todayOf(ctx);
  const found = await compute.ask("coverMap", { workspaceId, mapId, today });
  if (!found) throw new AppError("not-found");
  return found;
}
