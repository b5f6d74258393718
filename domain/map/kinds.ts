/**
 * What there is of everything in a map. Apart from the schemas, so that what draws a map need not carry
 * the library that checks one.
 */

export const schemaVersion = 2;

export const laneTypes = [
  "action",
  "thought",
  "curve",
  "touchpoint",
  "channel",
  "pain",
  "gain",
  "opportunity",
  "quote",
  "team",
  "frontstage",
  "backstage",
  "system",
  "metric",
  "image",
  "text",
  "meaning",
] as const;
export type LaneType = (typeof laneTypes)[number];

/** Service-blueprint zones, top to bottom; a line is drawn wherever two of them meet. */
export const zones = ["customer", "frontstage", "backstage", "support"] as const;
export type Zone = (typeof zones)[number];

export const edgeKinds = ["next", "alternative", "loop", "hand-off"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export const lenses = ["values", "community", "rituals", "symbols"] as const;
export type Lens = (typeof lenses)[number];

export const mapStates = ["as-is", "to-be"] as const;
export const mapLanguages = ["fi", "en"] as const;

/** How far the team has come with what a card says; most cards have none. */
export const cardStatuses = ["idea", "planned", "doing", "done"] as const;
export type CardStatus = (typeof cardStatuses)[number];

/** Cards are coloured by number; the map's legend says what a colour means. */
export const colourCount = 8;

/** Ids are minted by the program; "|" separates them in the keys of curve points. */
export const idPattern = /^[\w:.-]{1,64}$/;
