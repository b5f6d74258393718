import type { EdgeKind, LaneType, Lens } from "../kinds.ts";

/** What is written for one template in one language. Each is written on its own, not translated. */
export type TemplateText = {
  title: string;
  subject: string;
  scenario: string;
  goal: string;
  scopeStart: string;
  scopeEnd: string;
  lanes: readonly { type: LaneType; title: string }[];
  phases: readonly { title: string; steps: readonly StepText[] }[];
  /** by step key */
  edges: readonly { kind: EdgeKind; from: string; to: string; label: string }[];
};

export type StepText = {
  /** the same in every language: tests hold the languages against each other by it */
  key: string;
  title: string;
  momentOfTruth?: true;
  /** the team's first guess of the feeling, -2 to 2 */
  feeling: number;
  /** names for the workspace's library */
  channels?: readonly string[];
  team?: string;
  /** cards by the type of their lane */
  cards: { [type in LaneType]?: string | readonly string[] };
  lens?: Lens;
};
