import type { Written } from "#domain/map/commands/rewrite.ts";

/** What can be written on the canvas: a card that is not there yet, or a text. `base` is what stands there. */
export type Writable = (
  | { kind: "new"; laneId: string; stepId: string; index: number }
  | Written
) & { base: string };

/** What is being written; each time that somebody begins has a `key` of its own. */
export type Editing = Writable & { key: number };
