import type { LaneType } from "./kinds.ts";

/** The colour of a lane's stripe, by the name of its token. */
export const laneTokens = {
  pain: "pain",
  gain: "gain",
  opportunity: "need",
  quote: "story",
  meaning: "story",
  touchpoint: "accent",
  channel: "accent",
  frontstage: "ink-faint",
  backstage: "ink-faint",
  system: "ink-faint",
  team: "ink-faint",
  metric: "workaround",
  action: "edge",
  thought: "edge",
  curve: "edge",
  image: "edge",
  text: "edge",
} as const satisfies Record<LaneType, string>;
