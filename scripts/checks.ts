import type { Step } from "./steps.ts";

/** Everything that needs neither a build nor a browser. */
export const checks: readonly Step[] = [
  { name: "format and lint", command: "biome check ." },
  {
    name: "import rules",
    command:
      "depcruise --config dependency-cruiser.cjs app components domain server db cli messages server.ts",
  },
  { name: "structure", command: "node scripts/check-structure.ts" },
  { name: "messages", command: "node scripts/check-messages.ts" },
  { name: "route types", command: "next typegen" },
  { name: "types", command: "tsc --noEmit" },
  { name: "dead code", command: "knip" },
  { name: "unit and integration tests", command: "vitest run" },
];
