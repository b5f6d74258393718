import type { Ctx } from "./context.ts";

/** Plain date. */
export function todayOf({ now }: Pick<Ctx, "now">): string {
  return now().toISOString().slice(0, 10);
}
