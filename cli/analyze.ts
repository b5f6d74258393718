import type { Io } from "./io.ts";

/** Placeholder until the analyzer lands. */
export async function analyze(_args: string[], io: Io): Promise<number> {
  io.err("analyze is not available yet\n");
  return 1;
}
