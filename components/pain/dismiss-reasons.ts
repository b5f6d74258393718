import type { DismissReason } from "#server/pain/dismiss.ts";

export type { DismissReason };

/** In the order they are offered. */
export const dismissReasons = [
  "not-a-problem",
  "out-of-scope",
  "duplicate",
  "solved",
] as const satisfies readonly DismissReason[];
