import type { ExcerptLabel, ExcerptType } from "./excerpt.ts";

/** What a person's review says of a passage, as it stands in its row. */
export type Judgement = {
  label: ExcerptLabel;
  machineLabel: ExcerptLabel | null;
  type: ExcerptType | null;
  severity: number;
  isHeld: boolean;
  labelledBy: string | null;
  /** ms since 1970 */
  labelledAt: number | null;
};

/** Its home on a map; null = it had none there. */
export type Home = { stepId: string | null; by: "machine" | "person"; score: number } | null;

type Told<T> = { before: T; after: T };

/** All that one decision did to passages, with what was before, so that it can be taken back. */
export type ExcerptChange = {
  judged: ({ excerptId: string } & Told<Judgement>)[];
  homes: ({ excerptId: string; mapId: string } & Told<Home>)[];
  /** attachments: those that came, and those that went */
  attached: { excerptId: string; mapId: string; nodeId: string }[];
  detached: { excerptId: string; mapId: string; nodeId: string }[];
  coded: { excerptId: string; codeId: string }[];
};

export const noChange: ExcerptChange = {
  judged: [],
  homes: [],
  attached: [],
  detached: [],
  coded: [],
};

/** Every map on which something looks different by it. */
export function mapsOfChange({ homes, attached, detached }: ExcerptChange): string[] {
  return [...new Set([...homes, ...attached, ...detached].map(({ mapId }) => mapId))];
}

/** The passages that it is about. */
export function excerptsOfChange(change: ExcerptChange): string[] {
  return [...new Set(Object.values(change).flatMap((part) => part.map((one) => one.excerptId)))];
}
